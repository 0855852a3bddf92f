package org.chancery.readingroom.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.readingroom.api.Parameter.Sort;

/** Writes the OpenAPI 3.1 document of the table of routes. */
final class OpenApi {

  private static final String ABOUT =
      "An archive of papers of diplomacy, read by Chancery: everything that the reading room's"
          + " pages show, as data. Nothing can be changed here. Lists come in pages, with the"
          + " header Link (RFC 8288); every answer has an ETag; trouble is application/problem+json"
          + " (RFC 9457) with one sentence.";

  private final JsonGenerator out;

  private OpenApi(JsonGenerator out) {
    this.out = out;
  }

  /** Returns the route at which the document is served. */
  static Route route(Supplier<List<Route>> table) {
    return new Route(
        "describe",
        "archive",
        Api.ROOT + "/openapi.json",
        "Gives this description, an OpenAPI 3.1 document.",
        List.of(),
        List.of(
            new Answer(
                "json", "application/json", new Schema.Simple("object", Map.of()), "OpenAPI 3.1")),
        asked -> Reply.json(json -> new OpenApi(json).document(table.get())));
  }

  private void document(List<Route> table) throws IOException {
    out.writeStartObject();
    out.writeStringField("openapi", "3.1.0");
    out.writeObjectFieldStart("info");
    out.writeStringField("title", "Chancery reading room");
    out.writeStringField("version", "1");
    out.writeStringField("description", ABOUT);
    out.writeObjectFieldStart("license");
    out.writeStringField("name", "Apache-2.0");
    out.writeStringField("identifier", "Apache-2.0");
    out.writeEndObject();
    out.writeEndObject();
    out.writeArrayFieldStart("servers");
    out.writeStartObject();
    out.writeStringField("url", "/");
    out.writeEndObject();
    out.writeEndArray();
    tags(table);
    out.writeObjectFieldStart("paths");
    for (Route route : table) {
      path(route);
    }
    out.writeEndObject();
    components(table);
    out.writeEndObject();
  }

  private void tags(List<Route> table) throws IOException {
    out.writeArrayFieldStart("tags");
    for (String subject : table.stream().map(Route::subject).distinct().toList()) {
      out.writeStartObject();
      out.writeStringField("name", subject);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void path(Route route) throws IOException {
    out.writeObjectFieldStart(route.path());
    out.writeObjectFieldStart("get");
    out.writeStringField("operationId", route.id());
    out.writeStringField("summary", route.what());
    out.writeArrayFieldStart("tags");
    out.writeString(route.subject());
    out.writeEndArray();
    out.writeArrayFieldStart("parameters");
    for (Parameter parameter : route.parameters()) {
      parameter(parameter);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("responses");
    answers(route);
    response("304", "NotModified");
    response("400", "Problem");
    response("404", "Problem");
    response("406", "Problem");
    response("410", "Problem");
    response("503", "Problem");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void parameter(Parameter parameter) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", parameter.name());
    out.writeStringField("in", parameter.inPath() ? "path" : "query");
    out.writeBooleanField("required", parameter.inPath());
    out.writeStringField("description", parameter.what());
    out.writeObjectFieldStart("schema");
    switch (parameter.sort()) {
      case Sort.Path(String example) -> {
        out.writeStringField("type", "string");
        out.writeArrayFieldStart("examples");
        out.writeString(example);
        out.writeEndArray();
      }
      case Sort.Words _ -> words();
      case Sort.Several several -> {
        out.writeStringField("type", "array");
        out.writeNumberField("maxItems", several.most());
        out.writeObjectFieldStart("items");
        words();
        out.writeEndObject();
      }
      case Sort.Number n -> {
        out.writeStringField("type", "integer");
        out.writeNumberField("minimum", n.least());
        out.writeNumberField("maximum", n.most());
        out.writeNumberField("default", n.otherwise());
      }
      case Sort.Day _ -> {
        out.writeStringField("type", "string");
        out.writeStringField("format", "date");
      }
      case Sort.Choice choice -> {
        out.writeStringField("type", "string");
        out.writeArrayFieldStart("enum");
        for (String word : choice.words()) {
          out.writeString(word);
        }
        out.writeEndArray();
        if (!choice.free()) {
          out.writeStringField("default", choice.words().getFirst());
        }
      }
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void words() throws IOException {
    out.writeStringField("type", "string");
    out.writeNumberField("maxLength", Asked.LONGEST);
  }

  private void answers(Route route) throws IOException {
    out.writeObjectFieldStart("200");
    out.writeStringField("description", route.what());
    out.writeObjectFieldStart("content");
    for (Answer answer : route.answers()) {
      out.writeObjectFieldStart(answer.media());
      out.writeFieldName("schema");
      answer.schema().write(out);
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void response(String status, String name) throws IOException {
    out.writeObjectFieldStart(status);
    out.writeStringField("$ref", "#/components/responses/" + name);
    out.writeEndObject();
  }

  private void components(List<Route> table) throws IOException {
    Map<String, Shape<?>> shapes = new LinkedHashMap<>();
    for (Route route : table) {
      for (Answer answer : route.answers()) {
        if (answer.schema() instanceof Schema.Named named) {
          gather(named.shape(), shapes);
        }
      }
    }
    gather(Shapes.PROBLEM, shapes);
    out.writeObjectFieldStart("components");
    out.writeObjectFieldStart("schemas");
    for (Shape<?> shape : shapes.values()) {
      out.writeFieldName(shape.name());
      shape.describe(out);
    }
    out.writeEndObject();
    out.writeObjectFieldStart("responses");
    out.writeObjectFieldStart("NotModified");
    out.writeStringField("description", "What If-None-Match names is still so.");
    out.writeEndObject();
    out.writeObjectFieldStart("Problem");
    out.writeStringField("description", "What went wrong, in one sentence (RFC 9457).");
    out.writeObjectFieldStart("content");
    out.writeObjectFieldStart("application/problem+json");
    out.writeFieldName("schema");
    new Schema.Named(Shapes.PROBLEM).write(out);
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void gather(Shape<?> shape, Map<String, Shape<?>> into) {
    Shape<?> known = into.putIfAbsent(shape.name(), shape);
    if (known == null) {
      shape.within().forEach(each -> gather(each, into));
    } else if (known != shape) {
      throw new IllegalStateException("two shapes are called " + shape.name());
    }
  }
}

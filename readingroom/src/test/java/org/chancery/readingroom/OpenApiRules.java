package org.chancery.readingroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of OpenAPI 3.1.0 for the parts that our description uses, and the keywords of JSON
 * Schema that it uses.
 */
final class OpenApiRules {

  private final JsonNode document;
  private final List<String> broken = new ArrayList<>();

  private OpenApiRules(JsonNode document) {
    this.document = document;
  }

  /** Names every rule that a document breaks. */
  static List<String> broken(JsonNode document) {
    OpenApiRules rules = new OpenApiRules(document);
    rules.check(document.path("openapi").asText().matches("3\\.1\\.\\d+"), "openapi is 3.1.x");
    rules.check(document.at("/info/title").isTextual(), "info has a title");
    rules.check(document.at("/info/version").isTextual(), "info has a version");
    rules.only(document, "document", "openapi", "info", "servers", "tags", "paths", "components");
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      rules.check(path.getKey().startsWith("/"), path.getKey() + " begins with a slash");
      JsonNode get = path.getValue().path("get");
      rules.check(ids.add(get.path("operationId").asText()), path.getKey() + " has an id alone");
      rules.operation(path.getKey(), get);
    }
    for (Map.Entry<String, JsonNode> shape : document.at("/components/schemas").properties()) {
      rules.check(shape.getKey().matches("[A-Za-z0-9._-]+"), shape.getKey() + " is a name");
      rules.schema(shape.getKey(), shape.getValue());
    }
    for (JsonNode reference : document.findValues("$ref")) {
      String to = reference.asText();
      rules.check(
          !to.startsWith("#") || !document.at(to.substring(1)).isMissingNode(), to + " is there");
    }
    return rules.broken;
  }

  private void check(boolean holds, String rule) {
    if (!holds) {
      broken.add(rule);
    }
  }

  private void only(JsonNode node, String where, String... names) {
    node.fieldNames()
        .forEachRemaining(n -> check(List.of(names).contains(n), where + " has no field " + n));
  }

  private void operation(String path, JsonNode get) {
    only(get, path, "operationId", "summary", "tags", "parameters", "responses");
    Set<String> inPath = new HashSet<>();
    for (JsonNode parameter : get.path("parameters")) {
      only(parameter, path, "name", "in", "required", "description", "schema");
      String name = parameter.path("name").asText();
      boolean variable = parameter.path("in").asText().equals("path");
      check(variable == parameter.path("required").asBoolean(), path + ": " + name + " required");
      check(parameter.path("schema").isObject(), path + ": " + name + " has a schema");
      schema(path + ": " + name, parameter.path("schema"));
      if (variable) {
        inPath.add(name);
      }
    }
    Set<String> variables = new HashSet<>();
    for (int at = path.indexOf('{'); at >= 0; at = path.indexOf('{', at + 1)) {
      variables.add(path.substring(at + 1, path.indexOf('}', at)));
    }
    check(variables.equals(inPath), path + " has its variables among the parameters");
    check(get.path("responses").has("200"), path + " has an answer");
    for (Map.Entry<String, JsonNode> response : get.path("responses").properties()) {
      check(
          response.getValue().has("$ref") || response.getValue().path("description").isTextual(),
          path + ": " + response.getKey() + " is described");
    }
    for (JsonNode media : get.at("/responses/200/content")) {
      schema(path, media.path("schema"));
    }
  }

  private void schema(String where, JsonNode schema) {
    only(
        schema,
        where,
        "type",
        "description",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "maxItems",
        "allOf",
        "enum",
        "default",
        "format",
        "minimum",
        "maximum",
        "maxLength",
        "examples",
        "$ref");
    schema.path("properties").forEach(p -> schema(where, p));
    schema.path("allOf").forEach(p -> schema(where, p));
    if (schema.has("items")) {
      schema(where, schema.get("items"));
    }
    for (JsonNode required : schema.path("required")) {
      check(schema.path("properties").has(required.asText()), where + " requires what it has");
    }
  }

  /** Names every place where a value does not fit its schema. */
  static List<String> unfit(JsonNode document, JsonNode schema, JsonNode value) {
    OpenApiRules rules = new OpenApiRules(document);
    rules.fit("", schema, value);
    return rules.broken;
  }

  private void fit(String at, JsonNode schema, JsonNode value) {
    String reference = schema.path("$ref").asText();
    if (reference.startsWith("#")) {
      fit(at, document.at(reference.substring(1)), value);
      return;
    }
    schema.path("allOf").forEach(each -> fit(at, each, value));
    boolean right =
        switch (schema.path("type").asText()) {
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          case "object" -> value.isObject();
          default -> true;
        };
    check(right, at + " is " + schema.path("type").asText());
    for (JsonNode required : schema.path("required")) {
      check(value.has(required.asText()), at + " has " + required.asText());
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode known = schema.path("properties").path(field.getKey());
      if (schema.path("additionalProperties").isBoolean()) {
        check(!known.isMissingNode(), at + "/" + field.getKey() + " is described");
      }
      fit(at + "/" + field.getKey(), known, field.getValue());
    }
    if (schema.has("items")) {
      value.forEach(each -> fit(at + "[]", schema.get("items"), each));
    }
  }
}

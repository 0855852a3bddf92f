package org.chancery.archive;

import static org.chancery.archive.EncodingJson.span;
import static org.chancery.archive.EncodingJson.string;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;

/**
 * A mark as JSON: {@code [type, start, end, content start, content end, role, hand, detail, extent,
 * origin, [children]]}; a hand or extent that is not named is empty, a substitution's children are
 * its deletion and its addition.
 */
final class MarkJson {

  private MarkJson() {}

  static void write(Mark mark, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(type(mark));
    write(mark.span(), json);
    write(mark.content(), json);
    json.writeString(mark.hand().role().name());
    json.writeString(mark.hand().name().orElse(""));
    json.writeString(detail(mark));
    json.writeString(mark instanceof Mark.Gap gap ? gap.extent().orElse("") : "");
    json.writeString(mark.origin());
    json.writeStartArray();
    List<Mark> children =
        mark instanceof Mark.Substitution both
            ? List.of(both.deletion(), both.addition())
            : mark.children();
    for (Mark child : children) {
      write(child, json);
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private static void write(Span span, JsonGenerator json) throws IOException {
    json.writeNumber(span.start());
    json.writeNumber(span.end());
  }

  private static String type(Mark mark) {
    return switch (mark) {
      case Mark.Addition _ -> "add";
      case Mark.Deletion _ -> "del";
      case Mark.Substitution _ -> "subst";
      case Mark.Supplied _ -> "supplied";
      case Mark.Unclear _ -> "unclear";
      case Mark.Gap _ -> "gap";
      case Mark.Note _ -> "note";
    };
  }

  private static String detail(Mark mark) {
    return switch (mark) {
      case Mark.Addition add -> add.position().name();
      case Mark.Supplied supplied -> supplied.reason().name();
      case Mark.Gap gap -> gap.reason().name();
      case Mark.Note note -> note.type().name();
      case Mark.Deletion _, Mark.Substitution _, Mark.Unclear _ -> "";
    };
  }

  /** Reads the marks of a list whose opening bracket is the current token. */
  static List<Mark> list(JsonParser json) throws IOException {
    List<Mark> marks = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      marks.add(read(json));
    }
    return marks;
  }

  private static Mark read(JsonParser json) throws IOException {
    String type = string(json);
    Span span = span(json);
    Span content = span(json);
    Hand hand = new Hand(Hand.Role.valueOf(string(json)), named(string(json)));
    String detail = string(json);
    Optional<String> extent = named(string(json));
    String origin = string(json);
    json.nextToken();
    List<Mark> children = list(json);
    json.nextToken();
    return switch (type) {
      case "add" ->
          new Mark.Addition(span, content, hand, Mark.Position.valueOf(detail), origin, children);
      case "del" -> new Mark.Deletion(span, content, hand, origin, children);
      case "subst" ->
          new Mark.Substitution(
              span,
              (Mark.Deletion) children.getFirst(),
              (Mark.Addition) children.getLast(),
              origin);
      case "supplied" ->
          new Mark.Supplied(span, content, hand, Mark.Reason.valueOf(detail), origin, children);
      case "unclear" -> new Mark.Unclear(span, content, hand, origin, children);
      case "gap" ->
          new Mark.Gap(span, content, hand, Mark.GapReason.valueOf(detail), extent, origin);
      case "note" ->
          new Mark.Note(span, content, hand, Mark.NoteType.valueOf(detail), origin, children);
      default -> throw new IOException("there is no mark '" + type + "'");
    };
  }

  private static Optional<String> named(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}

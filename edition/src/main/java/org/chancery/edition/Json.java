package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Writes the small parts that all of a record's JSON is made of: names, spans, findings. */
final class Json {

  /** Writes one value at the place where the generator stands. */
  @FunctionalInterface
  interface Shape<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator out;
  private final Transcript transcript;

  Json(JsonGenerator out, Transcript transcript) {
    this.out = out;
    this.transcript = transcript;
  }

  void open() throws IOException {
    out.writeStartObject();
  }

  void open(String name) throws IOException {
    out.writeObjectFieldStart(name);
  }

  void close() throws IOException {
    out.writeEndObject();
  }

  void text(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void constant(String name, Enum<?> value) throws IOException {
    out.writeStringField(name, name(value));
  }

  void constant(Enum<?> value) throws IOException {
    out.writeString(name(value));
  }

  void string(String value) throws IOException {
    out.writeString(value);
  }

  void integer(int value) throws IOException {
    out.writeNumber(value);
  }

  /** Returns a constant's name as the schema has it: lower case with hyphens. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes a span with its place and its words. */
  void span(Span span) throws IOException {
    out.writeStartObject();
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    place(span.start());
    out.writeStringField("quote", span.of(transcript.text()));
    out.writeEndObject();
  }

  void span(String name, Span span) throws IOException {
    out.writeFieldName(name);
    span(span);
  }

  void span(String name, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      span(name, span.get());
    }
  }

  /** Writes a span as its two offsets, for stretches whose words would only repeat the text. */
  void extent(String name, Span span) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeEndObject();
  }

  /** Writes line and column of an offset, both counted from 1. */
  void place(int offset) throws IOException {
    out.writeNumberField("line", transcript.lines().line(offset));
    out.writeNumberField("column", transcript.lines().column(offset));
  }

  <T> void list(String name, List<T> values, Shape<? super T> shape) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      shape.write(value);
    }
    out.writeEndArray();
  }

  <T> void value(String name, Optional<T> value, Shape<? super T> shape) throws IOException {
    if (value.isPresent()) {
      out.writeFieldName(name);
      shape.write(value.get());
    }
  }

  <T> void findings(String name, List<Finding<T>> findings, Shape<? super T> shape)
      throws IOException {
    list(name, findings, finding -> finding(finding, shape));
  }

  <T> void finding(String name, Optional<Finding<T>> finding, Shape<? super T> shape)
      throws IOException {
    if (finding.isPresent()) {
      out.writeFieldName(name);
      finding(finding.get(), shape);
    }
  }

  private <T> void finding(Finding<T> finding, Shape<? super T> shape) throws IOException {
    out.writeStartObject();
    out.writeFieldName("value");
    shape.write(finding.value());
    list("evidence", finding.evidence(), this::span);
    open("maker");
    switch (finding.maker()) {
      case Maker.Rule rule -> text("rule", rule.name());
      case Maker.Encoder encoder -> text("encoder", encoder.element());
      case Maker.Editor editor -> {
        text("editor", editor.name());
        text("at", editor.at().toString());
      }
    }
    close();
    constant("certainty", finding.certainty());
    out.writeEndObject();
  }
}

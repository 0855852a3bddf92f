package org.chancery.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.dossier.Dossier;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.Told;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;

/**
 * Writes statements, commitments and follow-ups of a folder of texts in the form that the scorer
 * reads.
 */
final class StatementPredictions {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StatementPredictions() {}

  /**
   * Reads every {@code .txt} of {@code texts} as one dossier and writes the three files into {@code
   * out}.
   */
  static void write(Path texts, Path out) throws IOException {
    Files.createDirectories(out);
    List<Record> records = new ArrayList<>();
    for (Path file : files(texts)) {
      String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
      records.add(
          RecordReader.read(
              TranscriptReader.read(Source.of(id, Files.readString(file))), Hints.NONE));
    }
    Dossier dossier = Dossier.of(records);
    try (BufferedWriter statements = Files.newBufferedWriter(out.resolve("statements.jsonl"));
        BufferedWriter commitments = Files.newBufferedWriter(out.resolve("commitments.jsonl"));
        BufferedWriter followUps = Files.newBufferedWriter(out.resolve("followups.jsonl"))) {
      for (Record record : records) {
        int n = 0;
        for (Finding<Statement> statement : record.statements()) {
          line(
              statements,
              statement(name(record), ++n, record.transcript().text(), statement.value()));
        }
        int c = 0;
        for (Finding<Commitment> commitment : record.undertakings().commitments()) {
          c++;
          if (commitment.value().terms().force() == Commitment.Force.HOPE) {
            continue;
          }
          line(
              commitments,
              commitment(name(record), c, record.transcript().text(), commitment.value()));
        }
      }
      int f = 0;
      for (Told told : dossier.followUps()) {
        line(followUps, followUp(dossier, ++f, told));
      }
    }
  }

  private static void line(BufferedWriter out, ObjectNode node) throws IOException {
    out.write(JSON.writeValueAsString(node));
    out.newLine();
  }

  private static String name(Record record) {
    return record.transcript().source().name();
  }

  private static ObjectNode followUp(Dossier dossier, int n, Told told) {
    Record record = dossier.records().get(told.paper());
    ObjectNode node = JSON.createObjectNode();
    node.put("id", name(record) + ":f" + n).put("record", name(record));
    node.put("status", told.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("explicit", told.explicit());
    node.set("span", span(record.transcript().text(), told.span()));
    ArrayNode links = node.putArray("links");
    told.links()
        .forEach(
            l -> links.add(name(dossier.records().get(l.paper())) + ":c" + (l.commitment() + 1)));
    node.put("score", told.links().isEmpty() ? 0 : told.links().getFirst().score());
    return node;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new ArrayList<>(all.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
    }
  }

  private static ObjectNode statement(String id, int n, String text, Statement s) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id + ":s" + n).put("record", id).put("speaker", s.source().speaker());
    node.put("act", s.act().name().toLowerCase(Locale.ROOT));
    node.put("negated", s.manner().negated());
    node.set("content", span(text, s.content()));
    node.set("verb", span(text, s.verb()));
    ArrayNode continuation = node.putArray("continuation");
    s.continuation().forEach(c -> continuation.add(span(text, c)));
    s.source().addressee().ifPresent(a -> node.put("addressee", a));
    return node;
  }

  private static ObjectNode commitment(String id, int n, String text, Commitment c) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id + ":c" + n).put("record", id);
    String status =
        switch (c.kind()) {
          case REQUEST_OPEN -> "open";
          case REQUEST_REFUSED -> "refused";
          case REQUEST_DEFERRED -> "deferred";
          case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
              "";
        };
    boolean request = !status.isEmpty();
    node.put("type", request ? "request" : "commitment");
    node.put(request ? "asked" : "debtor", c.parties().debtor());
    c.parties().creditor().ifPresent(name -> node.put(request ? "requester" : "creditor", name));
    if (request) {
      node.put("status", status);
    } else {
      node.put("kind", c.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    node.set("action", span(text, c.action()));
    c.terms().condition().ifPresent(span -> node.set("condition", span(text, span)));
    c.terms()
        .due()
        .ifPresent(span -> {
          ObjectNode due = node.putObject("due");
          due.set("text", span(text, span));
          c.terms().dueWhen().ifPresent(when -> due.put("iso", when.edtf()));
        });
    return node;
  }

  /** The scorer counts Unicode code points. */
  static ObjectNode span(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    return JSON.createObjectNode()
        .put("start", start)
        .put("end", start + text.codePointCount(span.start(), span.end()))
        .put("quote", span.of(text));
  }

  /** Takes the folder of texts and the folder to write into. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }
}

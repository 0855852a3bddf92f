package org.chancery.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.AnatomyReader;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;

/** Writes the anatomy of every paper below a folder, one JSON object a line. */
final class AnatomyPredictions {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnatomyPredictions() {}

  /** Reads {@code folder/<volume>/<id>.txt} and writes the predictions in the order of the ids. */
  static void write(Path folder, Path out) throws IOException {
    List<Path> papers;
    try (Stream<Path> all = Files.walk(folder)) {
      papers = all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> lines = papers.parallelStream().map(p -> predict(folder, p)).toList();
    Files.write(out, lines, StandardCharsets.UTF_8);
  }

  private static String predict(Path folder, Path paper) {
    try {
      String name = folder.relativize(paper).toString().replace('\\', '/');
      String id = name.substring(0, name.length() - ".txt".length());
      Source source = Source.of(id, Files.readString(paper));
      Anatomy anatomy = AnatomyReader.read(TranscriptReader.read(source), List.of()).anatomy();
      ObjectNode json = JSON.createObjectNode().put("id", id);
      anatomy.kind().ifPresent(k -> json.put("kind", k.value()));
      fill(json, anatomy);
      ArrayNode present = json.putArray("participants");
      anatomy
          .matter()
          .meeting()
          .ifPresent(m ->
              m.value().participants().stream()
                  .filter(p -> listed(p))
                  .forEach(p -> add(present, p)));
      enclosures(json.putArray("attachments"), anatomy.annexes().enclosures());
      return JSON.writeValueAsString(json);
    } catch (IOException e) {
      throw new UncheckedIOException(paper + ": " + e.getMessage(), e);
    }
  }

  /** The scorer asks for lists of those present, not for participants told of in the text. */
  private static boolean listed(Finding<Participant> one) {
    return one.maker() instanceof Maker.Rule rule && rule.name().equals("anatomy/participants");
  }

  private static void add(ArrayNode list, Finding<Participant> one) {
    ObjectNode node = list.addObject().put("name", one.value().name());
    one.value().title().ifPresent(t -> node.put("title", t));
  }

  private static void enclosures(ArrayNode list, List<Enclosure> enclosures) {
    for (Enclosure enclosure : enclosures) {
      ObjectNode node = list.addObject();
      enclosure.label().ifPresent(l -> node.put("label", l.value()));
      Protocol protocol = enclosure.anatomy().protocol();
      protocol.heading().ifPresent(h -> node.put("heading", h.value()));
      fill(node, enclosure.anatomy());
      enclosures(list, enclosure.anatomy().annexes().enclosures());
    }
  }

  private static void fill(ObjectNode json, Anatomy anatomy) {
    Protocol.Dating dating = anatomy.protocol().dating();
    dating.written().flatMap(f -> iso(f.value())).ifPresent(d -> json.put("date", d));
    dating.place().ifPresent(p -> json.put("place", p.value()));
    parties(json.putArray("from"), anatomy.protocol().correspondents().from());
    parties(json.putArray("to"), anatomy.protocol().correspondents().to());
    ArrayNode signed = json.putArray("signed");
    for (Finding<Signature> signature : anatomy.eschatocol().signatures()) {
      ObjectNode node = signed.addObject().put("name", signature.value().name());
      signature.value().office().ifPresent(o -> node.put("title", o));
    }
  }

  private static void parties(ArrayNode list, List<Finding<Party>> parties) {
    for (Finding<Party> party : parties) {
      list.addObject()
          .put("person", party.value().person().orElse(null))
          .put("office", party.value().office().orElse(null));
    }
  }

  /** Returns the date in the scorer's form: a year that is not printed is written {@code -}. */
  private static Optional<String> iso(When when) {
    return switch (when) {
      case When.Date date -> {
        String edtf = date.edtf();
        yield date.month().isEmpty()
            ? Optional.empty()
            : Optional.of(edtf.startsWith("XXXX") ? "-" + edtf.substring(4) : edtf);
      }
      case When.Interval interval -> interval.from().flatMap(d -> iso(d));
    };
  }
}

package org.chancery.readingroom.api;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Entry;
import org.chancery.edition.RegisterEdition;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Refusal;

/** People or bodies as a file to take away, as lists that others keep are: the whole, no page. */
final class ListFiles {

  private static final String TEI = "application/tei+xml";

  private final Holdings holdings;
  private final Kind kind;

  ListFiles(Holdings holdings, Kind kind) {
    this.holdings = holdings;
    this.kind = kind;
  }

  /** Returns the forms of a route: its own, and then the files. */
  List<Answer> beside(Answer own) {
    String list = kind == Kind.PERSON ? "listPerson" : "listOrg";
    return List.of(
        own,
        Answer.text("csv", "text/csv", "all that fit, not a page of them; a line each, RFC 4180"),
        Answer.text("tei", TEI, "all that fit, not a page of them, as TEI P5 " + list));
  }

  /** Returns those who have {@code part} in a form of their name, whatever its case. */
  Reply named(String part, Asked asked) throws IOException {
    String small = part.toLowerCase(Locale.ROOT);
    return file(
        entry ->
            Stream.concat(Stream.of(entry.name()), entry.forms().keySet().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(small)),
        kind == Kind.PERSON ? "people" : "bodies",
        asked);
  }

  /** Returns the one who is kept under a key, a body under its name. */
  Reply one(String key, Asked asked) throws IOException {
    return file(
        entry -> (kind == Kind.PERSON ? entry.key() : entry.name()).equals(key),
        kind == Kind.PERSON ? "person-" + plain(key) : "body-" + plain(key),
        asked);
  }

  private Reply file(Predicate<Entry> wanted, String name, Asked asked) throws IOException {
    boolean csv = asked.as("csv");
    var shown = holdings.library().whole().register().only(e -> e.kind() == kind && wanted.test(e));
    if (!csv && shown.entries().isEmpty()) {
      throw Refusal.notFound("There is nobody to list, and TEI has no empty list.");
    }
    StringWriter out = new StringWriter();
    RegisterEdition.of(shown, java.util.Map.of())
        .to(csv ? new RegisterEdition.Form.Csv() : new RegisterEdition.Form.Tei(), out);
    return Reply.text(out.toString()).called(name + (csv ? ".csv" : ".xml"));
  }

  /** A name of letters and signs that every system has. */
  private static String plain(String key) {
    List<String> parts = new ArrayList<>();
    for (String part : key.split("[^A-Za-z0-9]", 80)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "one" : String.join("-", parts);
  }
}

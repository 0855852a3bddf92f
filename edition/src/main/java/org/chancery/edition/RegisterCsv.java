package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Register;
import org.chancery.dossier.register.Tenure;

/**
 * Writes people and bodies, one line each. In a cell with several values a bar stands between them;
 * a bar within a value has a backslash before it, as has a backslash.
 */
public final class RegisterCsv {

  /**
   * The columns: {@code kind} (person or body), {@code id}, {@code name}, {@code variants}, {@code
   * offices} (each with the days of the first and last paper that give it), {@code first} and
   * {@code last} day, how many {@code records}, {@code identifiers} ({@code VIAF:123}), {@code
   * only_in} (a form that means others too, with the record in which it means this one: {@code
   * Smith@3.1}), {@code record_ids} (those records).
   */
  public static final List<String> HEADER =
      List.of(
          "kind",
          "id",
          "name",
          "variants",
          "offices",
          "first",
          "last",
          "records",
          "identifiers",
          "only_in",
          "record_ids");

  private RegisterCsv() {}

  static void write(Register register, Writer out) throws IOException {
    Csv.line(HEADER, out);
    for (Entry entry : register.entries()) {
      Csv.line(
          List.of(
              Json.name(entry.kind()),
              entry.key(),
              entry.name(),
              several(RegisterWords.variants(entry)),
              several(entry.offices().stream().map(RegisterCsv::office).toList()),
              day(entry.first()),
              day(entry.last()),
              Integer.toString(entry.papers().size()),
              several(entry.identifiers().stream().map(Object::toString).toList()),
              several(only(entry)),
              several(entry.papers().stream().map(p -> p.paper()).distinct().toList())),
          out);
    }
  }

  private static List<String> only(Entry entry) {
    List<String> all = new ArrayList<>();
    entry.names().only().forEach((form, in) -> in.forEach(paper -> all.add(form + "@" + paper)));
    return all;
  }

  private static String office(Tenure tenure) {
    String first = day(tenure.first());
    String last = day(tenure.last());
    return tenure.office() + (first.isEmpty() && last.isEmpty() ? "" : " " + first + "/" + last);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String several(List<String> values) {
    return String.join(
        "|", values.stream().map(v -> v.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }
}

package org.chancery.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.dates.When;

/**
 * Writes a citation for BibTeX. Each value stands in braces; whatever in it means something to TeX
 * is written so that it prints as itself, so that no value can end its field.
 */
final class CitationBibTex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private CitationBibTex() {}

  static String of(CitationItem item) {
    StringBuilder out = new StringBuilder(512);
    out.append("@misc{").append(key(item)).append(",\n");
    if (!item.from().isEmpty()) {
      out.append("  author = {").append(authors(item.from())).append("},\n");
    }
    // The second pair of braces keeps the capitals of names from the style.
    out.append("  title = {{").append(escaped(item.title())).append("}},\n");
    field(out, "howpublished", kind(item));
    item.date().ifPresent(when -> date(out, when));
    field(out, "address", item.place());
    field(out, "number", item.number());
    field(out, "archive", Optional.of(item.home().archive()));
    field(out, "location", Optional.of(item.location()));
    item.home().url().ifPresent(u -> out.append("  url = {").append(url(u)).append("},\n"));
    field(out, "note", Optional.of(item.note()));
    return out.append("}\n").toString();
  }

  private static String key(CitationItem item) {
    String words = item.home().archive() + "-" + item.home().id();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      out.append(plain || c == '-' ? c : c == '.' ? "-" : "");
    }
    return out.toString();
  }

  /** Returns the kind of paper and who was written to. */
  private static Optional<String> kind(CitationItem item) {
    String to = item.to().stream().map(n -> natural(n)).collect(Collectors.joining(" and "));
    String kind = Words.capital(item.genre().orElse(to.isEmpty() ? "" : "paper"));
    String words = to.isEmpty() ? kind : kind + " to " + to;
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  private static String natural(CitationName name) {
    return (name.given() + " " + name.particle() + " " + name.family()).replace("  ", " ").strip();
  }

  /** A name in braces of its own is not taken apart, and an “and” in it does not part it. */
  private static String authors(List<CitationName> names) {
    return names.stream()
        .map(n ->
            n.whole() || n.inverted().contains(" and ")
                ? "{" + escaped(n.inverted()) + "}"
                : escaped(n.inverted()))
        .collect(Collectors.joining(" and "));
  }

  private static void date(StringBuilder out, When when) {
    List<When.Date> ends = CitationDates.ends(when);
    if (ends.isEmpty()) {
      return;
    }
    field(out, "date", Optional.of(CitationDates.edtf(ends)));
    List<Integer> parts = CitationDates.parts(ends.getFirst());
    out.append("  year = {").append(parts.getFirst()).append("},\n");
    if (parts.size() > 1) {
      out.append("  month = ").append(MONTHS.get(parts.get(1) - 1)).append(",\n");
    }
  }

  private static void field(StringBuilder out, String name, Optional<String> value) {
    value.ifPresent(
        v -> out.append("  ").append(name).append(" = {").append(escaped(v)).append("},\n"));
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash ");
        case '{' -> out.append("\\textbraceleft ");
        case '}' -> out.append("\\textbraceright ");
        case '~' -> out.append("\\textasciitilde ");
        case '^' -> out.append("\\textasciicircum ");
        case '#', '$', '%', '&', '_' -> out.append('\\').append(c);
        case '"' -> out.append("\\textquotedbl ");
        case '@' -> out.append("\\symbol{64}");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** An address keeps its characters; those that could end the field are percent-encoded. */
  private static String url(String address) {
    return address
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("\"", "%22")
        .replace("@", "%40")
        .replace(" ", "%20");
  }
}

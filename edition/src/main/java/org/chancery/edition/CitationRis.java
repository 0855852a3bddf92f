package org.chancery.edition;

import java.util.List;
import org.chancery.record.dates.When;

/**
 * Writes a citation as RIS: one tag on a line, two spaces, a hyphen, a space, the value. A value is
 * one line, so that none can begin a tag of its own.
 */
final class CitationRis {

  private CitationRis() {}

  static String of(CitationItem item) {
    StringBuilder out = new StringBuilder(512);
    line(out, "TY", type(item.sort()));
    item.from().forEach(n -> line(out, "AU", n.inverted()));
    item.to().forEach(n -> line(out, "A2", n.inverted()));
    line(out, "TI", item.title());
    item.genre().ifPresent(g -> line(out, "M3", Words.capital(g)));
    item.date().ifPresent(when -> date(out, when));
    item.place().ifPresent(p -> line(out, "CY", p));
    item.number().ifPresent(n -> line(out, "M1", n));
    line(out, "DB", item.home().archive());
    line(out, "AV", item.location());
    line(out, "AN", item.home().id());
    item.home().url().ifPresent(u -> line(out, "UR", u));
    line(out, "N1", item.note());
    return out.append("ER  - \r\n").toString();
  }

  private static String type(CitationItem.Sort sort) {
    return switch (sort) {
      case LETTER -> "PCOMM";
      case MANUSCRIPT -> "MANSCPT";
      case REPORT -> "RPRT";
      case TREATY -> "LEGAL";
      case DOCUMENT -> "GEN";
    };
  }

  private static void date(StringBuilder out, When when) {
    List<When.Date> ends = CitationDates.ends(when);
    if (ends.isEmpty()) {
      return;
    }
    List<Integer> parts = CitationDates.parts(ends.getFirst());
    line(out, "PY", digits(parts.getFirst(), 4));
    String month = parts.size() > 1 ? digits(parts.get(1), 2) : "";
    String day = parts.size() > 2 ? digits(parts.get(2), 2) : "";
    String more = ends.size() > 1 ? CitationDates.edtf(ends) : "";
    line(
        out,
        "DA",
        digits(parts.getFirst(), 4) + "/" + month + "/" + day + "/" + more.replace('/', '-'));
  }

  private static String digits(int number, int least) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }

  private static void line(StringBuilder out, String tag, String value) {
    out.append(tag).append("  - ").append(CitationItem.clean(value)).append("\r\n");
  }
}

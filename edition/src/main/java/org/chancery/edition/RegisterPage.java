package org.chancery.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;

/** Sets people and bodies as pages for the terminal. */
final class RegisterPage {

  private static final int INDENT = 2;
  private static final int LONGEST_KEY = 18;

  private final int width;
  private final StringBuilder out = new StringBuilder(1 << 14);

  private RegisterPage(int width) {
    this.width = width;
  }

  /** One line each: id, papers, days, name, offices, variants, cut at the width. */
  static String list(Register register, int width) {
    RegisterPage page = new RegisterPage(width);
    String all =
        RegisterWords.count(register.people().size(), "person", "people")
            + ", "
            + RegisterWords.count(register.bodies().size(), "body", "bodies")
            + " in "
            + RegisterWords.count(register.papers(), "record", "records");
    page.out.append(all).append('\n');
    page.section("People", register.people());
    page.section("Bodies", register.bodies());
    return page.out.toString();
  }

  private void section(String title, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append('\n');
    int key = entries.stream().mapToInt(e -> Columns.of(key(e))).max().orElse(0);
    int columns = Math.min(key, LONGEST_KEY);
    entries.forEach(e -> row(e, columns));
  }

  /** A body is kept by its name, which needs no saying twice. */
  private static String key(Entry entry) {
    return switch (entry.kind()) {
      case PERSON -> entry.key();
      case BODY -> "";
    };
  }

  private void row(Entry entry, int columns) {
    String start = key(entry);
    String gap = " ".repeat(Math.max(0, columns - Columns.of(start)));
    String days =
        String.format(
            "%5d  %-10s  %-10s  ",
            entry.papers().size(),
            day(entry.first()),
            entry.first().equals(entry.last()) ? "" : day(entry.last()));
    cut((columns == 0 ? "" : start + gap) + days + about(entry));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String about(Entry entry) {
    List<String> variants = RegisterWords.variants(entry);
    String offices = String.join("; ", entry.offices().stream().map(t -> t.office()).toList());
    return entry.name()
        + (offices.isEmpty() ? "" : ", " + offices)
        + (variants.isEmpty() ? "" : " (also " + String.join("; ", variants) + ")");
  }

  private void cut(String line) {
    boolean fits = Columns.of(line) <= width;
    String shown =
        fits ? line : line.substring(0, Columns.fitting(line, width - 1)).stripTrailing();
    out.append(shown).append(fits ? "" : "…").append('\n');
  }

  /** All that is known of each. */
  static String full(Register register, Map<String, String> titles, int width) {
    RegisterPage page = new RegisterPage(width);
    for (Entry entry : register.entries()) {
      if (!page.out.isEmpty()) {
        page.out.append('\n');
      }
      page.entry(entry, titles);
    }
    return page.out.toString();
  }

  private void entry(Entry entry, Map<String, String> titles) {
    line(entry.name(), 0);
    String days = RegisterWords.days(entry.first(), entry.last());
    String key =
        switch (entry.kind()) {
          case PERSON -> "person " + entry.key();
          case BODY -> "body";
        };
    String papers = RegisterWords.count(entry.papers().size(), "record", "records");
    line(key + ", " + papers + (days.isEmpty() ? "" : ", " + days), 0);
    part("Printed as", entry.forms().entrySet().stream().map(RegisterPage::form).toList());
    part("Offices", entry.offices().stream().map(RegisterWords::office).toList());
    part("Elsewhere", entry.identifiers().stream().map(Identifier::toString).toList());
    out.append("\nRecords\n");
    for (Presence presence : entry.papers()) {
      String day = RegisterWords.days(presence.first(), presence.last());
      String title = titles.getOrDefault(presence.paper(), "");
      cut(
          String.format(
              "  %-8s %-10s  %s%s",
              presence.paper(),
              day.length() > 10 ? day.substring(0, 7) : day,
              RegisterWords.roles(presence),
              title.isEmpty() ? "" : ": " + title));
    }
  }

  private static String form(Map.Entry<String, List<String>> form) {
    return form.getKey()
        + ", in "
        + RegisterWords.count(form.getValue().size(), "record", "records");
  }

  private void part(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append('\n').append(title).append('\n');
      lines.forEach(l -> line(l, INDENT));
    }
  }

  private void line(String words, int indent) {
    PageLines.wrapped(words, indent, width, out);
  }
}

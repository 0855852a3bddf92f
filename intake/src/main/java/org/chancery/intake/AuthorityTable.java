package org.chancery.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Authority.Fault;
import org.chancery.dossier.register.Authority.InPaper;
import org.chancery.dossier.register.Authority.Listing;
import org.chancery.dossier.register.Authority.Place;
import org.chancery.dossier.register.Identifier;
import org.chancery.intake.CsvTable.Cell;
import org.chancery.intake.CsvTable.Row;

/**
 * Reads a list of people and bodies from a table. Its columns are those that {@code chancery people
 * --as csv} writes; only {@code name} must be there. Bars part several values in a cell. A column
 * called {@code VIAF}, {@code GND}, {@code Wikidata}, {@code ISNI} or {@code LCCN} holds
 * identifiers of that list.
 */
final class AuthorityTable {

  /** Columns that are read. */
  private static final List<String> READ =
      List.of("kind", "id", "name", "variants", "identifiers", "only_in");

  /** Columns that the papers themselves tell, and nobody decides. */
  private static final List<String> TOLD =
      List.of("offices", "first", "last", "records", "record_ids");

  private static final Map<String, String> LISTS =
      Map.of("viaf", "VIAF", "gnd", "GND", "wikidata", "Wikidata", "isni", "ISNI", "lccn", "LCCN");

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Authority> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private AuthorityTable() {}

  static AuthorityFile.Result read(String text, String file) {
    CsvTable cut = CsvTable.of(text);
    if (cut.unclosed().isPresent()) {
      Cell cell = cut.unclosed().get();
      return new AuthorityFile.Result.Refused(
          file
              + ":"
              + new Place(cell.line(), cell.column())
              + ": the quotation mark that opens here is never closed; close it, or take it out");
    }
    List<Row> rows = cut.rows();
    AuthorityTable table = new AuthorityTable();
    List<Cell> head = rows.getFirst().cells();
    for (int i = 0; i < head.size(); i++) {
      table.column(head.get(i), i);
    }
    if (!table.columns.containsKey("name")) {
      return new AuthorityFile.Result.Refused(
          file
              + ":1:1: the first line names no column 'name'; of the columns "
              + String.join(", ", READ)
              + " it must be there");
    }
    rows.subList(1, rows.size()).forEach(table::row);
    return new AuthorityFile.Result.Read(new Listing(table.entries, table.faults));
  }

  private void column(Cell cell, int place) {
    String name = cell.text().strip().toLowerCase(Locale.ROOT);
    if (READ.contains(name) || LISTS.containsKey(name)) {
      columns.putIfAbsent(name, place);
    } else if (!TOLD.contains(name)) {
      faults.add(
          new Fault(
              new Place(cell.line(), cell.column()),
              "the column '"
                  + cell.text().strip()
                  + "' is not taken; the columns are "
                  + String.join(", ", READ)
                  + " and "
                  + String.join(", ", LISTS.values().stream().sorted().toList())));
    }
  }

  private Optional<Cell> cell(Row row, String column) {
    return Optional.ofNullable(columns.get(column))
        .filter(i -> i < row.cells().size())
        .map(i -> row.cells().get(i))
        .filter(c -> !c.text().isBlank());
  }

  private void row(Row row) {
    Place at = new Place(row.line(), row.cells().getFirst().column());
    Optional<Cell> name = cell(row, "name");
    Optional<Kind> kind = kind(row);
    if (name.isEmpty()) {
      faults.add(new Fault(at, "this line has no name; give it one, or take it out"));
    } else if (kind.isPresent()) {
      String shown = value(name.get().text());
      List<String> variants = new ArrayList<>(values(row, "variants"));
      variants.remove(shown);
      entries.add(
          new Authority(
              kind.get(),
              cell(row, "id").map(c -> value(c.text())),
              shown,
              variants.stream().distinct().toList(),
              identifiers(row),
              only(row),
              new Place(name.get().line(), name.get().column())));
    }
  }

  private Optional<Kind> kind(Row row) {
    String word = cell(row, "kind").map(c -> c.text().strip()).orElse("person");
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(word)) {
        return Optional.of(kind);
      }
    }
    fault(row, "kind", "a kind is person or body, not '" + word + "'");
    return Optional.empty();
  }

  private void fault(Row row, String column, String sentence) {
    Place at =
        cell(row, column)
            .map(c -> new Place(c.line(), c.column()))
            .orElse(new Place(row.line(), 1));
    faults.add(new Fault(at, sentence));
  }

  private List<Identifier> identifiers(Row row) {
    List<Identifier> all = new ArrayList<>();
    for (String value : values(row, "identifiers")) {
      int colon = value.indexOf(':');
      String scheme = colon < 0 ? "" : value.substring(0, colon).strip();
      String name = value.substring(colon + 1).strip();
      if (Identifier.isScheme(scheme) && !name.isEmpty()) {
        all.add(new Identifier(scheme, name));
      } else {
        fault(row, "identifiers", "an identifier is written like VIAF:12345, not '" + value + "'");
      }
    }
    LISTS.forEach((column, scheme) ->
        values(row, column).forEach(name -> all.add(new Identifier(scheme, name))));
    return all.stream().distinct().sorted().toList();
  }

  private List<InPaper> only(Row row) {
    List<InPaper> all = new ArrayList<>();
    for (String value : values(row, "only_in")) {
      int at = value.lastIndexOf('@');
      if (at > 0 && at < value.length() - 1) {
        all.add(new InPaper(value.substring(0, at), value.substring(at + 1)));
      } else {
        fault(
            row, "only_in", "a name in one record is written like Smith@3.1, not '" + value + "'");
      }
    }
    return all;
  }

  private List<String> values(Row row, String column) {
    return cell(row, column).map(c -> split(c.text())).orElse(List.of());
  }

  /** Parts a cell at its bars; a backslash takes the next sign as it is. */
  private static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i <= cell.length(); i++) {
      boolean end = i == cell.length() || cell.charAt(i) == '|';
      if (end) {
        values.add(value(value.toString()));
        value.setLength(0);
      } else {
        i += cell.charAt(i) == '\\' && i + 1 < cell.length() ? 1 : 0;
        value.append(cell.charAt(i));
      }
    }
    return values.stream().filter(v -> !v.isEmpty()).toList();
  }

  /** Returns words on one line, without the apostrophe that keeps a spreadsheet from counting. */
  private static String value(String cell) {
    String line = String.join(" ", cell.strip().split("[\\s\u00a0]+"));
    boolean kept =
        line.length() > 1 && line.charAt(0) == '\'' && "=+-@".indexOf(line.charAt(1)) >= 0;
    return kept ? line.substring(1) : line;
  }
}

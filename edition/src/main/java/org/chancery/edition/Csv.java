package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the lines of a table, RFC 4180: CRLF between lines, quotes doubled. A cell that a
 * spreadsheet would take for a formula is given a leading apostrophe.
 */
public final class Csv {

  private Csv() {}

  /**
   * Writes one line.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public static void line(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String quoted(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    String safe = formula ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}

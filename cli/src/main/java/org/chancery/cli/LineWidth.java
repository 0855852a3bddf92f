package org.chancery.cli;

import java.util.OptionalInt;
import org.chancery.cli.Surroundings.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the lines of an answer are broken, which programs read line by line as well. */
final class LineWidth {

  private static final int LEAST = 40;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Values.ForWidth.class,
      description =
          "Columns at which lines are broken. Default: those of the terminal; elsewhere none is"
              + " broken.")
  private @Nullable Integer width;

  /**
   * Breaks the lines of a page that are too long for where it goes.
   *
   * @param hanging how far the further lines of a line that is not indented are indented; those of
   *     an indented one are two columns more
   */
  String broken(String page, int hanging, Terminal terminal) {
    OptionalInt columns = columns(terminal);
    if (columns.isEmpty()) {
      return page;
    }
    StringBuilder out = new StringBuilder(page.length() + 256);
    page.lines().forEach(line -> broken(line, hanging, columns.getAsInt(), out));
    return out.toString();
  }

  private OptionalInt columns(Terminal terminal) {
    if (width != null) {
      return OptionalInt.of(width);
    }
    return terminal.out() && terminal.columns().isPresent()
        ? OptionalInt.of(Math.max(LEAST, terminal.columns().getAsInt()))
        : OptionalInt.empty();
  }

  private static void broken(String line, int hanging, int width, StringBuilder out) {
    int lead = 0;
    while (lead < line.length() && line.charAt(lead) == ' ') {
      lead++;
    }
    String indent = " ".repeat(lead >= hanging ? lead + 2 : hanging);
    out.append(line, 0, lead);
    int column = lead;
    int at = lead;
    while (at < line.length()) {
      int start = at;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
      int end = line.indexOf(' ', start) < 0 ? line.length() : line.indexOf(' ', start);
      int seen = seen(line, start, end);
      if (at > lead && column + (start - at) + seen > width) {
        out.append('\n').append(indent);
        column = indent.length();
      } else {
        out.append(line, at, start);
        column += start - at;
      }
      out.append(line, start, end);
      column += seen;
      at = end;
    }
    out.append('\n');
  }

  /** Counts what is seen: signs that set the ink, from escape to m, are not. */
  private static int seen(String line, int start, int end) {
    int seen = 0;
    int i = start;
    while (i < end) {
      int sign = line.codePointAt(i);
      if (sign == '\u001b') {
        int close = line.indexOf('m', i);
        i = close < 0 ? end : close + 1;
      } else {
        seen++;
        i += Character.charCount(sign);
      }
    }
    return seen;
  }
}

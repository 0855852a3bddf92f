package org.chancery.intake;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * Counts the paragraphs of numbered lists, whose numbers a DOCX file does not hold as text
 * (ECMA-376 part 1, 17.9). One for each document; not for several threads.
 */
final class DocxNumbers {

  private static final int LEVELS = 9;

  private final Optional<XWPFNumbering> numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  DocxNumbers(XWPFDocument document) {
    numbering = Optional.ofNullable(document.getNumbering());
  }

  /**
   * Returns the label of the next paragraph of a list, or nothing where the list has none.
   *
   * @param list the list's {@code w:numId}
   * @param level its {@code w:ilvl}, from 0
   */
  Optional<String> next(BigInteger list, int level) {
    Optional<BigInteger> definition = numbering.map(n -> n.getAbstractNumID(list));
    if (definition.isEmpty() || level < 0 || level >= LEVELS) {
      return Optional.empty();
    }
    int[] counter = counters.computeIfAbsent(definition.get(), _ -> new int[LEVELS]);
    counter[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    return level(definition.get(), level).flatMap(found -> label(found, definition.get(), counter));
  }

  private Optional<CTLvl> level(BigInteger definition, int level) {
    XWPFAbstractNum found = numbering.map(n -> n.getAbstractNum(definition)).orElse(null);
    if (found == null) {
      return Optional.empty();
    }
    return found.getCTAbstractNum().getLvlList().stream()
        .filter(l -> l.getIlvl().intValue() == level)
        .findFirst();
  }

  private Optional<String> label(CTLvl level, BigInteger definition, int[] counter) {
    if (!level.isSetLvlText() || !level.isSetNumFmt()) {
      return Optional.empty();
    }
    String format = level.getNumFmt().getVal().toString();
    if (format.equals("none")) {
      return Optional.empty();
    }
    if (format.equals("bullet")) {
      return Optional.of("•");
    }
    StringBuilder label = new StringBuilder();
    String pattern = level.getLvlText().getVal();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (c == '%' && digit >= '1' && digit <= '9') {
        label.append(number(definition, digit - '1', counter));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.isEmpty() ? Optional.empty() : Optional.of(label.toString());
  }

  private String number(BigInteger definition, int level, int[] counter) {
    Optional<CTLvl> of = level(definition, level);
    int first = of.filter(CTLvl::isSetStart).map(l -> l.getStart().getVal().intValue()).orElse(1);
    int number = Math.max(1, counter[level]) - 1 + first;
    String format =
        of.filter(CTLvl::isSetNumFmt).map(l -> l.getNumFmt().getVal().toString()).orElse("decimal");
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      default -> Integer.toString(number);
    };
  }

  /** Word goes on after z with aa, bb, cc. */
  private static String letters(int number) {
    return number < 1
        ? ""
        : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = Math.clamp(number, 0, 3999);
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }
}

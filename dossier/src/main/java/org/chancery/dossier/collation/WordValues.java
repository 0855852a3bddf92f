package org.chancery.dossier.collation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as they are compared: in lower case, numbers and days by what they say. */
public final class WordValues {

  private WordValues() {}

  /** Returns the keys of the words of {@code text} in order, signs left out. */
  public static List<String> of(String text) {
    Units units = Units.of(text);
    List<String> keys = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      if (!units.isSign(i)) {
        keys.add(units.key(i));
      }
    }
    return keys;
  }

  /** Tells whether a key is that of a number or of a day. */
  public static boolean isValue(String key) {
    return key.charAt(0) == Values.NUMBER || isDay(key);
  }

  /** Tells whether a key is that of a day of the year. */
  public static boolean isDay(String key) {
    return key.charAt(0) == Values.DAY;
  }

  /** Returns a key in words for a reader: {@code 85}, {@code 1 April}. */
  public static String shown(String key) {
    if (isDay(key)) {
      int dash = key.indexOf('-');
      Month month = Month.of(Integer.parseInt(key.substring(1, dash)));
      return key.substring(dash + 1) + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    return isValue(key) ? key.substring(1) : key;
  }
}

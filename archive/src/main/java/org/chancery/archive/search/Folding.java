package org.chancery.archive.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Gives words of any script one plain form in the letters a to z: case and accents fall away, other
 * scripts are written in Latin letters, Cyrillic by the rules of the U.S. Board on Geographic
 * Names, which English print follows ({@code Мікоян}, {@code Mikoyan}).
 */
final class Folding {

  private static final int MOST_KEPT = 50_000;
  private static final String CYRILLIC_FIRST = "Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower";

  private final Map<String, String> kept = new ConcurrentHashMap<>();

  /** Other scripts are rare, and loading the rules for them is slow: only when first met. */
  private static final class Scripts {
    static final Transliterator ALL = Transliterator.getInstance(CYRILLIC_FIRST);

    private Scripts() {}
  }

  /** Returns the plain form of one word: letters and digits only. */
  String fold(String word) {
    String known = kept.get(word);
    if (known != null) {
      return known;
    }
    String folded = plain(word, Folding::latin);
    if (kept.size() < MOST_KEPT) {
      kept.put(word, folded);
    }
    return folded;
  }

  private static String plain(String word, Function<String, String> toLatin) {
    String latin = toLatin.apply(word);
    StringBuilder out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = Character.toLowerCase(latin.charAt(i));
      boolean letter =
          Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
      if (c == '.' || letter || Character.isSurrogate(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String latin(String word) {
    StringBuilder out = new StringBuilder(word.length());
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 0x80) {
        out.append(c);
      } else if (c == '’' || c == 'ʼ') {
        continue; // they fall away, and are of no script
      } else if (c < 0x370) {
        out.append(letter(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        return scripts(word);
      }
    }
    return out.toString();
  }

  private static String scripts(String word) {
    return Scripts.ALL.transliterate(Normalizer.normalize(word, Normalizer.Form.NFKC));
  }

  /** Letters that no accent can be taken from. */
  private static String letter(char c) {
    return switch (c) {
      case 'Æ', 'æ' -> "ae";
      case 'Œ', 'œ' -> "oe";
      case 'Ø', 'ø' -> "o";
      case 'Đ', 'đ', 'Ð', 'ð' -> "d";
      case 'Ł', 'ł' -> "l";
      case 'Þ', 'þ' -> "th";
      case 'ß' -> "ss";
      case 'ı' -> "i";
      case 'Ħ', 'ħ' -> "h";
      case 'Ŋ', 'ŋ' -> "n";
      case 'Ŧ', 'ŧ' -> "t";
      default -> c >= 0x300 || !Character.isLetterOrDigit(c) ? "" : String.valueOf(c);
    };
  }
}

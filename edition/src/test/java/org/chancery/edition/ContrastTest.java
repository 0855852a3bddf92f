package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the page's colours to WCAG 2.2, success criterion 1.4.3, level AA. */
class ContrastTest {

  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6});");

  private static Map<String, Integer> palette(boolean dark) throws IOException {
    try (InputStream in = Edition.class.getResourceAsStream("edition.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int from = dark ? css.indexOf("prefers-color-scheme: dark") : 0;
      Map<String, Integer> out = new HashMap<>();
      Matcher colour = COLOUR.matcher(css.substring(from, css.indexOf('}', from)));
      while (colour.find()) {
        out.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
      }
      return out;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wordsStandOutFromTheirGround(boolean dark) throws IOException {
    Map<String, Integer> palette = palette(dark);
    for (String ground : List.of("paper", "sheet", "lit")) {
      for (String ink : List.of("ink", "faint", "hand", "struck", "editor", "link")) {
        assertThat(
                contrast(
                    Objects.requireNonNull(palette.get(ink)),
                    Objects.requireNonNull(palette.get(ground))))
            .as("%s on %s, dark %s", ink, ground, dark)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int value) {
    double share = (value & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

package org.chancery.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Grade;
import org.chancery.dossier.collation.Witness;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * Writes a comparison of states as TEI by parallel segmentation (TEI P5, chapter 13.3.2): one text
 * in which each place that differs is an {@code app} with the readings of all witnesses.
 *
 * <pre>{@code
 * CollationTei.write(Collation.of(witnesses), out);
 * }</pre>
 */
public final class CollationTei {

  private static final String CONVENTIONS =
      "The space and the line ends between words are those of the first witness that has the words."
          + " The type of an app says whether the readings differ in words, in the writing of a"
          + " value, or in form only. An app whose readings have the cause moved points to the app"
          + " where the same words stand in other witnesses.";

  private final Apparatus apparatus;
  private final Xml xml = new Xml();
  private final int[] at;
  private final Map<Integer, List<Integer>> moved = new TreeMap<>();

  private CollationTei(Apparatus apparatus) {
    this.apparatus = apparatus;
    this.at = new int[apparatus.witnesses().size()];
    for (Place place : apparatus.places()) {
      place.readings().stream()
          .flatMap(r -> r.move().stream())
          .forEach(
              m -> moved.computeIfAbsent(m, k -> new java.util.ArrayList<>()).add(place.number()));
    }
  }

  /**
   * Writes a comparison and proves it valid before a byte leaves.
   *
   * @throws TeiException when what was written is not valid, which is our mistake and names the
   *     place
   */
  public static void write(Apparatus apparatus, OutputStream out) {
    byte[] tei = new CollationTei(apparatus).document().getBytes(StandardCharsets.UTF_8);
    TeiSchema.validate(tei, "the comparison");
    try {
      out.write(tei);
    } catch (IOException e) {
      throw new UncheckedIOException("writing the TEI of a comparison", e);
    }
  }

  private String document() {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
    header();
    xml.open("text").open("body").open("div", "type", "collation").line();
    xml.open("ab", "xml:space", "preserve");
    apparatus.places().forEach(this::place);
    xml.close("ab").line();
    xml.close("div").close("body").close("text").line();
    return xml.close("TEI").line().toString();
  }

  private void header() {
    xml.open("teiHeader").line();
    xml.open("fileDesc").open("titleStmt");
    xml.element("title", apparatus.witnesses().size() + " states compared").close("titleStmt");
    xml.line().open("publicationStmt");
    xml.element("p", "Made by Chancery from the sources described below.");
    xml.close("publicationStmt").line().open("sourceDesc").open("listWit").line();
    for (int w = 0; w < at.length; w++) {
      Witness witness = apparatus.witnesses().get(w);
      Source source = witness.transcript().source();
      xml.open("witness", "xml:id", siglum(w)).text(Xml.oneLine(witness.name()));
      xml.open("idno", "type", "sha256").text(source.digest()).close("idno");
      xml.close("witness").line();
    }
    xml.close("listWit").close("sourceDesc").close("fileDesc").line();
    xml.open("encodingDesc");
    xml.empty("variantEncoding", "method", "parallel-segmentation", "location", "internal");
    xml.open("editorialDecl").element("p", CONVENTIONS).close("editorialDecl");
    xml.close("encodingDesc").line();
    xml.close("teiHeader").line();
  }

  /** Returns the siglum of a witness: {@code A} to {@code Z}, then {@code A2}. */
  private static String siglum(int witness) {
    String letter = String.valueOf((char) ('A' + witness % 26));
    return witness < 26 ? letter : letter + (witness / 26 + 1);
  }

  private void place(Place place) {
    if (place.grade() == Grade.SAME) {
      words(place.readings().getFirst(), true);
    } else {
      between(place);
      String[] attributes = {
        "xml:id", "place-" + place.number(),
        "type", place.grade().name().toLowerCase(Locale.ROOT),
        "corresp", elsewhere(place)
      };
      xml.open("app", attributes);
      for (Reading reading : place.readings()) {
        String element = reading.equals(place.readings().getFirst()) ? "lem" : "rdg";
        String cause = reading.move().isPresent() ? "moved" : "";
        xml.open(element, "wit", wit(reading), "cause", cause);
        words(reading, false);
        xml.close(element);
      }
      xml.close("app");
    }
    for (Reading reading : place.readings()) {
      reading.stands().stream()
          .filter(s -> !s.span().isEmpty())
          .forEach(s -> at[s.witness()] = s.span().end());
    }
  }

  private String elsewhere(Place place) {
    return String.join(
        " ",
        place.readings().stream()
            .flatMap(r -> r.move().stream())
            .flatMap(m -> moved.getOrDefault(m, List.of()).stream())
            .filter(n -> n != place.number())
            .distinct()
            .map(n -> "#place-" + n)
            .toList());
  }

  private static String wit(Reading reading) {
    return String.join(" ", reading.witnesses().stream().map(w -> "#" + siglum(w)).toList());
  }

  /** Writes the space before a place, as the first witness that has words there has it. */
  private void between(Place place) {
    for (Reading reading : place.readings()) {
      if (!reading.isOmission()) {
        space(reading);
        return;
      }
    }
  }

  private void space(Reading reading) {
    int witness = reading.stands().getFirst().witness();
    int start = reading.stands().getFirst().span().start();
    xml.text(apparatus.witnesses().get(witness).text(), Math.min(at[witness], start), start, true);
  }

  private void words(Reading reading, boolean withSpace) {
    if (withSpace) {
      space(reading);
    }
    int witness = reading.stands().getFirst().witness();
    Span span = reading.stands().getFirst().span();
    xml.text(apparatus.witnesses().get(witness).text(), span.start(), span.end(), true);
  }
}

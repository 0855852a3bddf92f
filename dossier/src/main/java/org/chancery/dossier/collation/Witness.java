package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Layer;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.Transcript;

/**
 * One state of a text: a file, a layer of a record, or a draft quoted inside a record. It knows the
 * way back to the paper it stands on.
 *
 * @param name what to call it, such as {@code second-draft.txt:corrected}
 * @param transcript the paper
 * @param layer the layer of the paper that is compared
 * @param range what of the layer, as a span of it
 */
public record Witness(String name, Transcript transcript, Layer layer, Span range) {

  /** Returns plain words as a witness, read without any notation. */
  public static Witness of(String name, String text) {
    Transcript plain =
        new Transcript(Source.of(name, text), "plain", List.of(), List.of(), LineMap.of(text));
    return new Witness(name, plain, Layer.identity(text), new Span(0, text.length()));
  }

  /**
   * Returns the whole of one layer of a record, without the publisher's abstract, which is no part
   * of the paper.
   */
  public static Witness of(Record record, Stratum stratum) {
    Transcript transcript = record.transcript();
    Layer layer = transcript.layer(stratum);
    int end =
        record
            .anatomy()
            .annexes()
            .regest()
            .map(r -> r.span().start())
            .orElse(transcript.text().length());
    Span range = layer.fromSource(new Span(0, end));
    String name = label(transcript) + ":" + stratum.name().toLowerCase(Locale.ROOT);
    return new Witness(name, transcript, layer, range);
  }

  /** Returns the drafts that a record quotes, each as its hands left it, in text order. */
  public static List<Witness> drafts(Record record, Stratum stratum) {
    List<Witness> all = new ArrayList<>();
    Layer layer = record.transcript().layer(stratum);
    for (Finding<Draft> draft : record.anatomy().matter().drafts()) {
      String name = label(record.transcript()) + "#draft-" + (all.size() + 1);
      Span range = layer.fromSource(draft.value().quotation());
      all.add(new Witness(name, record.transcript(), layer, range));
    }
    return List.copyOf(all);
  }

  private static String label(Transcript transcript) {
    Source source = transcript.source();
    return source.item().map(i -> source.name() + "#" + i).orElse(source.name());
  }

  /** Returns the same state under another name. */
  public Witness named(String other) {
    return new Witness(other, transcript, layer, range);
  }

  /** Returns the words compared; spans of places and readings are spans of this text. */
  public String text() {
    return range.of(layer.text());
  }

  /** Returns where words of this witness stand in the source of its paper. */
  public Span source(Span words) {
    return layer.toSource(words.shift(range.start()));
  }

  /** Returns the line of the paper, from 1, on which words of this witness begin. */
  public int line(Span words) {
    return transcript.lines().line(source(words).start());
  }

  /** Returns whose hand put words of this witness on the paper, if it was not the typist. */
  public Optional<Hand> hand(Span words) {
    return mark(words, Mark.Addition.class);
  }

  /** Returns whose hand struck out words that still stand in this witness. */
  public Optional<Hand> struckBy(Span words) {
    return mark(words, Mark.Deletion.class);
  }

  private Optional<Hand> mark(Span words, Class<? extends Mark> kind) {
    Span at = source(words);
    Optional<Hand> hand = Optional.empty();
    List<Mark> marks = transcript.marks();
    while (!marks.isEmpty()) {
      List<Mark> inside = List.of();
      for (Mark mark : marks) {
        if (mark.span().contains(at)) {
          hand = kind.isInstance(mark) ? Optional.of(mark.hand()) : hand;
          inside = mark.children();
          break;
        }
      }
      marks = inside;
    }
    return hand;
  }
}

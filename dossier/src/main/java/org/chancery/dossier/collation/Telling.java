package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.dossier.Idle;
import org.chancery.dossier.collation.TextHistory.Told;
import org.chancery.record.Record;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/** Finds the sentences of records that speak of a change of words, by the rare words they share. */
final class Telling {

  /** So much of a change, by weight of its words, must stand in a sentence. */
  private static final double ENOUGH = 0.3;

  /** With one shared word alone, so much. */
  private static final double ENOUGH_ALONE = 0.25;

  /** A sentence that shares one word alone must share so many with the words around the change. */
  private static final int CONTEXT = 2;

  private static final int MOST = 1;

  private record Sentence(int record, Span source, Set<String> words) {}

  private final List<Record> records;
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  Telling(List<Record> records) {
    this.records = records;
    for (int r = 0; r < records.size(); r++) {
      read(r, records.get(r));
    }
  }

  private void read(int number, Record record) {
    Layer layer = record.transcript().working();
    Span matter = record.anatomy().matter().span();
    Prose prose = Prose.of(layer, layer.fromSource(matter));
    for (Span sentence : prose.sentences()) {
      Span source = prose.source(sentence.start(), sentence.end());
      Set<String> words = words(layer.fromSource(source).of(layer.text()));
      sentences.add(new Sentence(number, source, words));
      words.forEach(w -> frequency.merge(w, 1, Integer::sum));
    }
  }

  private static Set<String> words(String text) {
    Units units = Units.of(text);
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < units.size(); i++) {
      boolean day = units.key(i).charAt(0) == Values.DAY;
      if (day) {
        words(text.substring(units.start(i), units.end(i)), words);
      } else if (!units.isSign(i) && (units.isValue(i) || isTelling(text, units, i))) {
        words.add(units.isValue(i) ? units.key(i) : Idle.stem(units.key(i)));
      }
    }
    return words;
  }

  /** A short word is idle, but {@code May} is a month. */
  private static boolean isTelling(String text, Units units, int i) {
    boolean capital = Character.isUpperCase(text.charAt(units.start(i)));
    return !Idle.is(units.key(i)) || capital && units.key(i).equals("may");
  }

  /** Of a day the month alone: {@code the months from October to May} speaks of 1 October. */
  private static void words(String day, Set<String> words) {
    for (String part : day.split(" ", -1)) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        words.add(Idle.stem(part.toLowerCase(java.util.Locale.ROOT)));
      }
    }
  }

  /**
   * Returns the sentences that speak of a change, the likeliest first.
   *
   * @param in the words that came in
   * @param out the words that went out for them
   * @param around the words between which they stand
   */
  List<Told> of(List<String> in, List<String> out, String around) {
    Set<String> incoming = new LinkedHashSet<>();
    in.forEach(c -> incoming.addAll(words(c)));
    Set<String> words = new LinkedHashSet<>(incoming);
    out.forEach(c -> words.addAll(words(c)));
    Set<String> context = words(around);
    double all = words.stream().mapToDouble(this::weight).sum();
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Set<String> shared = new TreeSet<>(words);
      shared.retainAll(sentence.words());
      double score = shared.stream().mapToDouble(this::weight).sum() / all;
      Optional<Statement> said = said(sentence);
      boolean about =
          shared.stream().anyMatch(incoming::contains)
              || said.filter(s -> s.act() == Statement.Act.OBJECT).isPresent();
      boolean enough =
          shared.size() > 1
              ? score >= ENOUGH
              : score >= ENOUGH_ALONE && common(context, sentence.words()) >= CONTEXT;
      if (about && enough && !shared.isEmpty()) {
        told.add(new Told(sentence.record(), sentence.source(), said, shown(shared), score));
      }
    }
    told.sort(Comparator.comparingDouble(t -> -t.score()));
    return told.subList(0, Math.min(MOST, told.size()));
  }

  private static int common(Set<String> context, Set<String> words) {
    return (int) context.stream().filter(words::contains).count();
  }

  private static List<String> shown(Set<String> words) {
    return words.stream().map(w -> w.charAt(0) == Values.NUMBER ? w.substring(1) : w).toList();
  }

  private double weight(String word) {
    int often = frequency.getOrDefault(word, 1);
    return Math.log(1 + (double) sentences.size() / often);
  }

  private Optional<Statement> said(Sentence sentence) {
    return records.get(sentence.record()).statements().stream()
        .map(Finding::value)
        .filter(s -> sentence.source().contains(s.verb()))
        .findFirst();
  }
}

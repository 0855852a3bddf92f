package org.chancery.record.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * The words of saying, their forms, their acts and the complements they take, read once from {@code
 * reporting.tsv}.
 */
final class Lexicon {

  /** How a word of saying is inflected. */
  enum Form {
    /** Infinitive and plain present. */
    BASE,
    /** Third person present. */
    PRESENT,
    /** Simple past, which for most verbs is the past participle too. */
    PAST,
    /** Past participle that differs from the simple past. */
    PARTICIPLE,
    /** Form in -ing. */
    ING,
    /** A noun. */
    NOUN
  }

  /**
   * A word of saying.
   *
   * @param lemma the base form
   * @param act what one does by it
   * @param frames the complements it takes, as {@code reporting.tsv} writes them
   * @param noun whether the base form is a common noun as well
   * @param weak whether only a that-clause makes it a word of saying
   * @param particle a particle that belongs to it; empty for none
   */
  record Entry(
      String lemma, Act act, Set<String> frames, boolean noun, boolean weak, String particle) {
    boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  /** An inflected word of saying; a word may be both a noun and a verb. */
  record Word(@Nullable Entry verb, @Nullable Form form, @Nullable Entry noun) {}

  private static final WordSet DOUBLED =
      WordSet.of("admit", "beg", "concur", "infer", "prefer", "permit", "regret");
  private static final List<String> HISSING = List.of("s", "x", "sh", "ch");

  private static final Lexicon SHIPPED = new Lexicon();

  private final Map<String, Word> words = new HashMap<>(2048);

  /** The same words: to ask for one that is not there is cheap. */
  private final WordSet known;

  private final Map<String, Act> expressed = new HashMap<>();

  private Lexicon() {
    for (String[] cells : rows("reporting.tsv")) {
      addRow(cells);
    }
    for (String[] cells : rows("expressed.tsv")) {
      expressed.put(cells[0], act(cells[1]));
    }
    known = WordSet.of(words.keySet().toArray(String[]::new));
  }

  static Lexicon shipped() {
    return SHIPPED;
  }

  /** Returns what token {@code i} is as a word of saying. */
  @Nullable Word word(Tokens tokens, int i) {
    return tokens.isAny(i, known) ? words.get(tokens.word(i)) : null;
  }

  /** Returns the verb of saying whose base form is {@code lemma}. */
  Entry verb(String lemma) {
    Word word = words.get(lemma);
    if (word == null || word.verb() == null) {
      throw new IllegalStateException("the program's own file reporting.tsv lacks " + lemma);
    }
    return word.verb();
  }

  /** Returns the act that an object such as {@code regret} gives to {@code express}. */
  @Nullable Act expressed(String noun) {
    return expressed.get(noun);
  }

  private void addRow(String[] cells) {
    boolean noun = cell(cells, 5).contains("noun");
    boolean weak = cell(cells, 5).contains("weak");
    String particle = cell(cells, 5).contains("out") ? "out" : "";
    Entry entry =
        new Entry(cells[0], act(cells[2]), Set.of(cells[3].split(" ")), noun, weak, particle);
    if (cells[1].equals("n")) {
      addNoun(cells[0], entry);
      addNoun(
          cells[0].endsWith("y")
              ? cells[0].substring(0, cells[0].length() - 1) + "ies"
              : cells[0] + "s",
          entry);
      return;
    }
    for (Map.Entry<String, Form> form : forms(cells[0], cell(cells, 4)).entrySet()) {
      words.merge(form.getKey(), new Word(entry, form.getValue(), null), (old, fresh) -> old);
    }
  }

  private void addNoun(String form, Entry entry) {
    Word known = words.get(form);
    words.put(
        form,
        known == null ? new Word(null, null, entry) : new Word(known.verb, known.form, entry));
  }

  private static String cell(String[] cells, int i) {
    return i < cells.length ? cells[i] : "";
  }

  private static Map<String, Form> forms(String lemma, String irregular) {
    Map<String, Form> forms = new HashMap<>();
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean y = lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2));
    boolean doubled = DOUBLED.contains(lemma);
    String last = doubled ? lemma.substring(lemma.length() - 1) : "";
    forms.put(lemma, Form.BASE);
    forms.put(
        y
            ? lemma.substring(0, lemma.length() - 1) + "ies"
            : HISSING.stream().anyMatch(lemma::endsWith) ? lemma + "es" : lemma + "s",
        Form.PRESENT);
    forms.put((lemma.endsWith("ee") ? lemma : stem) + last + "ing", Form.ING);
    if (irregular.isEmpty()) {
      forms.put(y ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + last + "ed", Form.PAST);
    } else {
      String[] parts = irregular.split(" ");
      forms.put(parts[0], Form.PAST);
      if (parts.length > 1) {
        forms.put(parts[1], Form.PARTICIPLE);
      }
    }
    return forms;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static Act act(String name) {
    return Act.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String[]> rows(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own file " + resource, e);
    }
  }
}

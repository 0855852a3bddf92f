package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.holding.RecordId;
import org.chancery.transcript.Span;

/**
 * Which papers share words, and which tell of the same talk: drawn out of all papers once.
 *
 * @param echoes the passages of each record that stand in others too, in the order of the text
 * @param families texts that are kept in several states, each in the order of time
 * @param accounts other records of the talk of which a record tells, the likeliest first
 * @param drafts the drafts that records quote, by record
 * @param meetings the records of meetings
 */
public record Kindred(
    Map<RecordId, List<Echo>> echoes,
    List<Family> families,
    Map<RecordId, List<RecordId>> accounts,
    Map<RecordId, List<Quoted>> drafts,
    Set<RecordId> meetings) {

  /** Knows nothing yet. */
  public static final Kindred NONE = new Kindred(Map.of(), List.of(), Map.of(), Map.of(), Set.of());

  /**
   * A passage that stands in another record too.
   *
   * @param own where it stands here, in the source
   * @param line the line here
   * @param other the other record
   * @param there where it stands there, in the source
   * @param same how many words are the same
   * @param alike 0 to 1: how much of the longer passage is the same
   */
  public record Echo(Span own, int line, RecordId other, Span there, int same, double alike) {}

  /** A text in several states. */
  public record Family(List<RecordId> states) {
    /** Copies the list. */
    public Family {
      states = List.copyOf(states);
    }
  }

  /**
   * A draft that a record quotes.
   *
   * @param number its number in the record, from 1
   * @param title its title, when one is quoted with it
   * @param words its first words
   * @param line the line on which it begins
   * @param hand whether a hand corrected it
   * @param sharing states of texts that share its words, as addresses name them
   */
  public record Quoted(
      int number,
      Optional<String> title,
      String words,
      int line,
      boolean hand,
      List<String> sharing) {
    /** Copies the list. */
    public Quoted {
      sharing = List.copyOf(sharing);
    }
  }

  /** Returns the passages of a record that stand in others too. */
  public List<Echo> echoes(RecordId id) {
    return echoes.getOrDefault(id, List.of());
  }

  /** Returns other records of the talk of which a record tells. */
  public List<RecordId> accounts(RecordId id) {
    return accounts.getOrDefault(id, List.of());
  }

  /** Returns the drafts that a record quotes. */
  public List<Quoted> drafts(RecordId id) {
    return drafts.getOrDefault(id, List.of());
  }

  /** Returns the text of which a record is one state. */
  public Optional<Family> family(RecordId id) {
    return families.stream().filter(f -> f.states().contains(id)).findFirst();
  }

  /** Returns the records that share words with one, and how many, the most first. */
  public Map<RecordId, Integer> sharing(RecordId id) {
    Map<RecordId, Integer> words = new LinkedHashMap<>();
    echoes(id).forEach(e -> words.merge(e.other(), e.same(), Integer::sum));
    List<Map.Entry<RecordId, Integer>> sorted = new ArrayList<>(words.entrySet());
    sorted.sort(
        Map.Entry.<RecordId, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Map<RecordId, Integer> out = new LinkedHashMap<>();
    sorted.forEach(e -> out.put(e.getKey(), e.getValue()));
    return out;
  }

  /**
   * Returns the pairs of records that tell of one talk, each pair once, in the order of the ids.
   */
  public List<List<RecordId>> pairs() {
    List<List<RecordId>> pairs = new ArrayList<>();
    accounts.forEach((id, others) -> {
      for (RecordId other : others) {
        if (id.compareTo(other) < 0) {
          pairs.add(List.of(id, other));
        }
      }
    });
    pairs.sort(
        Comparator.<List<RecordId>, RecordId>comparing(List::getFirst)
            .thenComparing(List::getLast));
    return pairs;
  }
}

package org.chancery.archive.search;

import java.util.List;

/**
 * A paper that is like another.
 *
 * @param hit the paper
 * @param reasons what they have in common, the weightiest first
 */
public record Likeness(Hit hit, List<Reason> reasons) {

  /** Copies the list. */
  public Likeness {
    reasons = List.copyOf(reasons);
  }

  /** What two papers have in common. */
  public sealed interface Reason {

    /** Returns the reason in plain words. */
    String inWords();

    /** Words that few other papers have, the rarest first. */
    record RareWords(List<String> words) implements Reason {
      /** Copies the list. */
      public RareWords {
        words = List.copyOf(words);
      }

      @Override
      public String inWords() {
        return "both have the rare words " + String.join(", ", words);
      }
    }

    /** People whom both name. */
    record People(List<String> names) implements Reason {
      /** Copies the list. */
      public People {
        names = List.copyOf(names);
      }

      @Override
      public String inWords() {
        return "both name " + String.join(", ", names);
      }
    }

    /** Places that both name. */
    record Places(List<String> names) implements Reason {
      /** Copies the list. */
      public Places {
        names = List.copyOf(names);
      }

      @Override
      public String inWords() {
        return "both name the place " + String.join(", ", names);
      }
    }

    /** How many days lie between their dates. */
    record Days(int apart) implements Reason {
      @Override
      public String inWords() {
        return switch (apart) {
          case 0 -> "both are of the same day";
          case 1 -> "their dates are a day apart";
          default -> "their dates are " + apart + " days apart";
        };
      }
    }
  }
}

package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Party;

/** Puts findings into plain English. */
final class Words {

  private Words() {}

  /** Returns the line that names the paper: its heading, or who writes what to whom. */
  static String title(Record record) {
    return record
        .anatomy()
        .protocol()
        .heading()
        .map(h -> spaced(h.value()))
        .or(() -> described(record.anatomy()))
        .orElse(record.transcript().source().name());
  }

  /** Describes a paper by kind and correspondents, if either is known. */
  static Optional<String> described(Anatomy anatomy) {
    Protocol.Correspondents who = anatomy.protocol().correspondents();
    Optional<String> from = parties(who.from()).or(() -> signers(anatomy));
    Optional<String> to = parties(who.to());
    Optional<String> kind = anatomy.kind().map(Finding::value);
    if (kind.isEmpty() && from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(capital(kind.orElse("paper")));
    from.ifPresent(f -> out.append(" from ").append(f));
    to.ifPresent(t -> out.append(" to ").append(t));
    return Optional.of(out.toString());
  }

  /** Names those who signed; empty when nobody did. */
  static Optional<String> signers(Anatomy anatomy) {
    return joined(anatomy.eschatocol().signatures().stream().map(s -> s.value().name()).toList());
  }

  /** Names the parties in one phrase; empty when there are none. */
  static Optional<String> parties(List<Finding<Party>> parties) {
    return joined(parties.stream().map(p -> party(p.value())).toList());
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  /** Names a party: the person with title, then the office. */
  static String party(Party party) {
    String person = named(party);
    String office = party.office().map(Words::spaced).orElse("");
    return person.isEmpty() || office.isEmpty() ? person + office : person + ", " + office;
  }

  private static String named(Party party) {
    List<String> parts = new ArrayList<>();
    party.honorific().ifPresent(parts::add);
    party.person().ifPresent(parts::add);
    return spaced(String.join(" ", parts));
  }

  /** Returns a constant in words: {@code REQUEST_OPEN} is {@code request open}. */
  static String constant(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the words with a capital at the beginning. */
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Returns the words on one line with single spaces. */
  static String spaced(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029') {
        gap = !out.isEmpty();
      } else {
        if (gap) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Tells whether there is nothing to be read. */
  static boolean blank(String words) {
    return spaced(words).isEmpty();
  }

  /** Shortens a long quotation to its first and last words. */
  static String ends(String words, int most) {
    String line = spaced(words);
    if (line.length() <= most) {
      return line;
    }
    int head = line.lastIndexOf(' ', most / 2);
    int tail = line.indexOf(' ', line.length() - most / 2);
    return line.substring(0, head < 0 ? safe(line, most / 2) : head)
        + " … "
        + line.substring(tail < 0 ? safe(line, line.length() - most / 2) : tail + 1);
  }

  /** Moves an offset back so that it does not part a surrogate pair. */
  private static int safe(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }

  /** Says how sure a finding is and who made it, where that is not the reader's plain word. */
  static Optional<String> remark(Finding<?> finding, Optional<String> more) {
    List<String> parts = new ArrayList<>();
    more.ifPresent(parts::add);
    switch (finding.maker()) {
      case Maker.Rule rule -> certainty(finding.certainty()).ifPresent(parts::add);
      case Maker.Encoder encoder -> {
        parts.add("tagged in the source");
        certainty(finding.certainty()).ifPresent(parts::add);
      }
      case Maker.Editor editor -> parts.add("decided by " + editor.name());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static Optional<String> certainty(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> Optional.empty();
      case MEDIUM -> Optional.of("probable");
      case LOW -> Optional.of("doubtful");
    };
  }
}

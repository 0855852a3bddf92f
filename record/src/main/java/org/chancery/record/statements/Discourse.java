package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Follows who is spoken of, so that pronouns find their names. One paper, in the order of its sentences. */
final class Discourse {

  static final String UNSTATED = "(unstated)";

  private static final Set<String> BODIES = Set.of("commission", "committee", "government", "conference", "cabinet",
      "council", "board", "delegation", "department", "ministry", "embassy", "legation", "congress", "senate", "party",
      "plenum", "mission", "secretariat", "office", "bureau", "assembly", "meeting", "union", "side", "company");
  private static final Set<String> OURS = Set.of("delegation", "side", "mission", "commission", "government", "party",
      "embassy", "legation", "committee");

  private final Tokens tokens;
  private final Circle circle;
  private final @Nullable String we;
  private final Map<String, String> fullNames = new HashMap<>();
  private final List<String> people = new ArrayList<>();
  private @Nullable String lastBody;
  private @Nullable String lastSpeaker;

  Discourse(Tokens tokens, Circle circle) {
    this.tokens = tokens;
    this.circle = circle;
    this.we = ours();
    circle.body().ifPresent(body -> lastBody = body);
  }

  private @Nullable String ours() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.is(i, "our") && OURS.contains(tokens.word(i + 1))) {
        return tokens.text(i, i + 2);
      }
    }
    if (!circle.present().isEmpty() && !circle.present().getFirst().isEmpty()) {
      return String.join(", ", circle.present().getFirst());
    }
    return circle.writer().orElse(null);
  }

  /** Takes note of the people named among the tokens {@code from} to before {@code to}. */
  void read(int from, int to) {
    for (int i = from; i < to; i++) {
      int end = nameEnd(i, to);
      if (end > i) {
        String name = tokens.text(i, end);
        if (looksLikeBody(i, end)) {
          lastBody = name;
        } else if (looksLikePerson(i, end)) {
          people.remove(name);
          people.add(name);
        }
        i = end - 1;
      }
    }
  }

  private int nameEnd(int i, int to) {
    int end = i;
    while (end < to && (tokens.isCapital(end)
        || end > i && tokens.is(end, ".") && tokens.isCapital(end - 1) && tokens.word(end - 1).length() < 5
            && tokens.isCapital(end + 1))) {
      end++;
    }
    return end;
  }

  private boolean looksLikePerson(int from, int to) {
    String first = tokens.word(from);
    boolean titled = TITLE.contains(first);
    boolean the = tokens.is(from - 1, "the") || first.equals("the");
    if (titled) {
      return to - from > 1 || the;
    }
    boolean sentenceStart = from == 0 || tokens.is(from - 1, ".");
    return !sentenceStart && !PLACE_CUE.contains(tokens.word(from - 1)) && !Words.isFunction(first)
        && to - from <= 4 && tokens.word(to - 1).length() > 2;
  }

  private static final Set<String> PLACE_CUE = Set.of("in", "at", "from", "into", "near", "of", "on");

  static final Set<String> TITLE = Set.of("mr", "mrs", "miss", "dr", "prof", "general", "gen", "colonel", "col", "major",
      "maj", "captain", "capt", "admiral", "lieutenant", "lieut", "lt", "sgt", "cde", "comrade", "señor", "senor", "don",
      "sir", "lord", "baron", "count", "prince", "president", "minister", "ambassador", "secretary", "consul", "chargé",
      "professor", "doctor", "premier", "marshal", "king", "queen", "emperor", "herr", "monsieur", "m", "commander",
      "commodore", "bishop", "governor", "senator", "chancellor", "judge");

  private boolean looksLikeBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (BODIES.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the name of a speaker, resolved, and remembers it. */
  String name(Speaker speaker, @Nullable String before, Cue.Shape shape) {
    String name = switch (speaker.kind()) {
      case NAMED -> named(tokens.text(speaker.from(), speaker.to()));
      case PRONOUN -> pronoun(tokens.word(speaker.from()));
      case SHARED -> before != null ? before : lastSpeaker != null ? lastSpeaker : writer();
      case NONE -> shape == Cue.Shape.IMPERSONAL || shape == Cue.Shape.PASSIVE ? circle.body().orElse(UNSTATED) : UNSTATED;
    };
    if (!name.equals(UNSTATED)) {
      lastSpeaker = name;
      if (isCollective(name)) {
        lastBody = name;
      } else if (!name.equals(circle.writer().orElse(null))) {
        people.remove(name);
        people.add(name);
      }
    }
    return name;
  }

  private String named(String printed) {
    String plain = printed.endsWith("'s") || printed.endsWith("’s")
        ? printed.substring(0, printed.length() - 2) : printed;
    fullNames.putIfAbsent(plain, plain);
    return plain;
  }

  private String pronoun(String word) {
    return switch (word) {
      case "i", "my", "me" -> writer();
      case "we", "our", "us" -> we != null ? we : writer();
      case "they", "their", "them", "both" -> lastBody != null ? lastBody : circle.body().orElseGet(this::lastPerson);
      case "it", "its" -> lastBody != null ? lastBody : lastPerson();
      default -> lastPerson();
    };
  }

  private String writer() {
    return circle.writer().orElse(we != null ? we : UNSTATED);
  }

  private String lastPerson() {
    return people.isEmpty() ? lastSpeaker != null ? lastSpeaker : UNSTATED : people.getLast();
  }

  Optional<String> hearer(String speaker) {
    String writer = circle.writer().orElse(null);
    if (writer != null && !speaker.equals(writer) && !speaker.equals(we)) {
      return Optional.of(we != null ? we : writer);
    }
    for (int i = people.size() - 1; i >= 0; i--) {
      if (!people.get(i).equals(speaker)) {
        return Optional.of(people.get(i));
      }
    }
    return Optional.empty();
  }

  static boolean isCollective(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains(" and ") || lower.startsWith("the ") && lower.endsWith("s") && !lower.endsWith("ss")) {
      return true;
    }
    for (String word : lower.split("[^\\p{L}]+")) {
      if (BODIES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

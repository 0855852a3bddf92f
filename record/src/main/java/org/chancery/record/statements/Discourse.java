package org.chancery.record.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Follows who is spoken of, so that pronouns find their names. One paper, in the order of its
 * sentences.
 */
final class Discourse {

  static final String UNSTATED = "(unstated)";

  private static final List<String> OURS =
      List.of(
          "delegation",
          "side",
          "mission",
          "commission",
          "committee",
          "embassy",
          "legation",
          "government",
          "party");

  private final Tokens tokens;
  private final Circle circle;
  private final @Nullable String we;
  private final boolean me;
  private final People knownPeople;
  private final Quotations quotations;
  private final LinkedHashSet<String> people = new LinkedHashSet<>();

  /** Those who spoke, or whom the writer met; the last is the last of them. */
  private final LinkedHashSet<String> partners = new LinkedHashSet<>();

  private @Nullable String topic;

  /** Who speaks in a verbatim record: {@code I} is he. */
  private @Nullable String turn;

  private @Nullable String latter;
  private @Nullable String lastBody;
  private @Nullable String lastSpeaker;

  Discourse(Tokens tokens, Circle circle) {
    this.tokens = tokens;
    this.circle = circle;
    this.knownPeople = new People(tokens, circle);
    this.quotations = new Quotations(tokens, knownPeople);
    this.we = ours();
    this.me = hasMe();
    circle.body().ifPresent(body -> lastBody = body);
  }

  private boolean hasMe() {
    int one = 0;
    int many = 0;
    for (int i = 0; i < tokens.size(); i++) {
      one += tokens.is(i, "me") || tokens.is(i, "i") && tokens.isCapital(i) ? 1 : 0;
      many += tokens.is(i, "us") || tokens.is(i, "we") ? 1 : 0;
    }
    return one > many;
  }

  private @Nullable String ours() {
    int best = -1;
    int rank = OURS.size();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.is(i, "our") && !tokens.isCapital(i)) {
        int here = OURS.indexOf(tokens.word(i + 1));
        if (here >= 0 && here < rank) {
          rank = here;
          best = i;
        }
      }
    }
    if (circle.side().isPresent() && rank > OURS.indexOf("mission")) {
      return circle.side().get();
    }
    if (best >= 0) {
      return tokens.text(best, best + 2);
    }
    if (!circle.present().isEmpty() && !circle.present().getFirst().isEmpty()) {
      return String.join(", ", circle.present().getFirst());
    }
    return circle.writer().orElse(null);
  }

  /**
   * Begins a sentence: the person it is about, if it names one, is the one that {@code he} will
   * mean.
   */
  void begin(int from, int to) {
    latter = people.isEmpty() ? null : people.getLast();
    String about = knownPeople.topic(from, to);
    if (about != null) {
      topic = about;
    }
    String met = knownPeople.met(from, to);
    if (met != null && turn == null) {
      partners.remove(met);
      partners.add(met);
    }
  }

  /**
   * Takes note of the people and bodies named among the tokens {@code from} to before {@code to}.
   */
  void read(int from, int to) {
    for (String printed : knownPeople.named(from, to)) {
      String name = named(printed);
      people.remove(name);
      people.add(name);
    }
    for (int i = from; i < to; i++) {
      if (tokens.isCapital(i) && tokens.isAny(i, Designations.BODIES)) {
        lastBody =
            tokens.isCapital(i - 1) && !tokens.is(i - 1, "the")
                ? tokens.text(i - 1, i + 1)
                : tokens.text(i, i + 1);
      }
    }
  }

  /** Returns the name of a speaker, resolved, and remembers it. */
  String name(Speaker speaker, @Nullable String before, Cue.Shape shape, boolean leads) {
    String name =
        switch (speaker.kind()) {
          case NAMED -> named(tokens.text(speaker.from(), speaker.to()));
          case PRONOUN -> pronoun(speaker.from());
          case SHARED -> before != null ? before : lastSpeaker != null ? lastSpeaker : writer();
          case WRITER -> writer();
          case BODY -> circle.body().orElseGet(() -> deciding(speaker));
          case NONE -> unnamed(shape);
        };
    if (!name.equals(UNSTATED) && leads) {
      lastSpeaker = name;
      if (turn == null
          && Designations.isPerson(name)
          && !Designations.isCited(name)
          && Designations.talks(name)) {
        partners.remove(name);
        partners.add(name);
      }
      if (Designations.isCollective(name)) {
        lastBody = name;
      } else if (!name.equals(circle.writer().orElse(null))
          && !name.equals(we)
          && Designations.isPerson(name)) {
        topic = name;
      }
    }
    return name;
  }

  /** A decision without a name is the meeting's; an order to the writer is the recipient's. */
  private String unnamed(Cue.Shape shape) {
    boolean passive = shape != Cue.Shape.FINITE && shape != Cue.Shape.NOUN;
    return passive ? circle.body().orElse(UNSTATED) : UNSTATED;
  }

  /** {@code Requests you inform him} in a telegram: the one of whom it tells asks. */
  private String deciding(Speaker speaker) {
    boolean present = speaker.to() > speaker.from();
    if (present && circle.writer().isPresent() && lastSpeaker != null) {
      return lastSpeaker;
    }
    return lastBody != null ? lastBody : UNSTATED;
  }

  private String named(String printed) {
    String plain =
        printed.endsWith("'s") || printed.endsWith("’s")
            ? printed.substring(0, printed.length() - 2)
            : printed;
    if (plain.regionMatches(true, 0, "your ", 0, 5)) {
      return circle.recipient().orElse(plain);
    }
    if (plain.regionMatches(true, 0, "my ", 0, 3) && !isTitled(plain)) {
      return writer();
    }
    return plain;
  }

  /** {@code my President} is another man, {@code my note} the writer's word. */
  private static boolean isTitled(String owned) {
    for (String noun : owned.substring(owned.indexOf(' ') + 1).split("[ -]", -1)) {
      if (!noun.isEmpty()
          && Character.isUpperCase(noun.charAt(0))
          && Designations.TITLE.contains(noun.toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private String pronoun(int at) {
    String word = tokens.word(at);
    return switch (word) {
      case "i", "my", "me" -> {
        String quoted = turn == null ? quotations.author(at) : null;
        yield quoted != null ? named(quoted) : writer();
      }
      case "we", "our", "us" -> turn != null ? turn : we != null ? we : writer();
      case "they", "their", "them", "both" ->
          circle.body().orElseGet(() -> lastBody != null ? lastBody : lastPerson());
      case "it", "its" -> lastBody != null ? lastBody : lastPerson();
      case "you", "your" ->
          turn == null
              ? circle.recipient().orElseGet(this::lastPerson)
              : lastOther(turn).orElse(UNSTATED);
      case "former" ->
          people.size() > 1
              ? people.reversed().stream().skip(1).findFirst().orElseThrow()
              : lastPerson();
      case "latter" -> latter != null ? latter : lastPerson();
      default -> lastPerson();
    };
  }

  private String writer() {
    return turn != null ? turn : circle.writer().orElse(we != null ? we : UNSTATED);
  }

  private String lastPerson() {
    if (topic != null) {
      return topic;
    }
    return people.isEmpty() ? lastSpeaker != null ? lastSpeaker : UNSTATED : people.getLast();
  }

  /** Lets {@code name} speak in his own words from here on. */
  void turn(String name) {
    turn = name;
  }

  /** Tells whether somebody speaks now in his own words. */
  boolean isVerbatim() {
    return turn != null;
  }

  /** Takes note that {@code name} has spoken. */
  void spoke(String name) {
    partners.remove(name);
    partners.add(name);
    lastSpeaker = name;
  }

  /** Tells whether {@code name} is the writer, or of his side. */
  boolean isOurs(String name) {
    return name.equals(we)
        || circle.isOf(0, name) && circle.writer().isPresent()
        || circle.writer().filter(writer -> Designations.isSame(writer, name)).isPresent();
  }

  /** {@code the Department}, {@code this Legation}: the office that writes. */
  boolean isOffice(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return circle.writer().isPresent()
        && (lower.startsWith("this ")
            || lower.equals("the department")
            || lower.equals("department")
            || lower.equals("the embassy")
            || lower.equals("embassy"));
  }

  /** Tells whether one man tells what was said to him: {@code I}, {@code me}. */
  boolean tellsOfMe() {
    return me;
  }

  /** Returns the side of the writer: {@code me} is he, {@code us} his side. */
  Optional<String> ours(String word) {
    if (turn != null) {
      return Optional.of(turn);
    }
    boolean one = word.startsWith("m") && circle.writer().isPresent();
    return one || we == null ? circle.writer() : Optional.of(we);
  }

  /** Returns the end of the person's name that begins at token {@code i}, or -1. */
  int personEnd(int i, int to) {
    return knownPeople.personEnd(i, to);
  }

  /** Returns the name printed at the tokens, resolved. */
  String called(int from, int to) {
    return named(tokens.text(from, to));
  }

  /**
   * Returns whom {@code speaker} has before him: who spoke last of another side, whom the writer
   * went to see, or of whom the text speaks; else the first of the other side.
   */
  Optional<String> partner(String speaker) {
    Optional<String> last = lastOther(speaker);
    if (last.isPresent()) {
      return last;
    }
    int own = circle.present().size() > 1 ? sideOf(speaker) : -1;
    if (own >= 0) {
      return circle.present().get(own == 0 ? 1 : 0).stream().findFirst();
    }
    if (topic != null && !Designations.isSame(topic, speaker)) {
      return Optional.of(topic);
    }
    return someoneElse(speaker);
  }

  /** Returns who spoke last, or was met last, of those of another side. */
  Optional<String> lastOther(String speaker) {
    boolean ours = isOurs(speaker);
    boolean sides = circle.present().size() > 1;
    int own = sides ? sideOf(speaker) : -1;
    for (String one : partners.reversed()) {
      boolean other = !Designations.isSame(one, speaker) && !(ours && isOurs(one));
      if (other && (own < 0 || !circle.isOf(own, one))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private int sideOf(String name) {
    if (name.equals(we)) {
      return 0;
    }
    for (int side = 0; side < circle.present().size(); side++) {
      if (circle.isOf(side, name)) {
        return side;
      }
    }
    return -1;
  }

  private Optional<String> someoneElse(String speaker) {
    for (String person : people.reversed()) {
      boolean other = !Designations.isSame(person, speaker) && !isOurs(person);
      if (other && !Designations.isCited(person) && Designations.isPerson(person)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }
}

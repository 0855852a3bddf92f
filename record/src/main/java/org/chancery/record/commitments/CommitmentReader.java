package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is bound to do what from what was said: promises, assents to requests, decisions of a body, instructions; and
 * requests that nobody granted. A pure function.
 */
public final class CommitmentReader {

  private static final String STAFF = "the Secretariat";

  private final Layer layer;
  private final Tokens tokens;
  private final Circle circle;
  private final Clauses clauses;
  private final List<Said> said;
  private final List<Undertaking> found = new ArrayList<>();

  private CommitmentReader(Layer layer, Span range, Circle circle, List<Finding<Statement>> statements) {
    this.layer = layer;
    this.tokens = Tokens.of(layer.text(), range);
    this.circle = circle;
    this.clauses = new Clauses(tokens);
    this.said = places(statements);
  }

  /** Reads the commitments and requests of a paper, in text order of their statements. */
  public static List<Finding<Commitment>> read(
      Layer layer, Span range, Circle circle, List<Finding<Statement>> statements) {
    CommitmentReader reader = new CommitmentReader(layer, range, circle, statements);
    for (int i = 0; i < reader.said.size(); i++) {
      reader.read(i);
    }
    return reader.findings();
  }

  private List<Said> places(List<Finding<Statement>> statements) {
    List<Said> places = new ArrayList<>(statements.size());
    int paragraph = 0;
    int seen = 0;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i).value();
      Span content = layer.fromSource(statement.content());
      Span verb = layer.fromSource(statement.verb());
      for (; seen < verb.start(); seen++) {
        paragraph += layer.text().charAt(seen) == '\n' ? 1 : 0;
      }
      int from = token(content.start());
      places.add(new Said(i, statement, token(verb.start()), from, Math.max(from + 1, token(content.end())), paragraph));
    }
    return places;
  }

  /** Returns the first token that begins at or after {@code offset}. */
  private int token(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(low, tokens.size() - 1);
  }

  private void read(int i) {
    Said s = said.get(i);
    if (s.statement().manner().negated()) {
      refuse(i);
      return;
    }
    switch (s.act()) {
      case PROMISE -> promise(i, s);
      case AGREE -> agree(i, s);
      case DECIDE -> decide(i, s);
      case REQUEST -> request(i, s);
      case DEMAND -> demand(s);
      case OBJECT -> refuse(i);
      case INFORM, OPINION, ASK, PROPOSE, ADVISE, ADMIT, THANK, WARN -> { }
    }
  }

  private void promise(int i, Said s) {
    Said asked = adopted(i, s);
    if (asked != null) {
      add(Kind.ACCEPTED_REQUEST, asked.from(), asked.to(), s, s.speaker(), Optional.of(asked.speaker()), asked);
      return;
    }
    int modal = clauses.modal(s.from(), s.to());
    int from = s.from();
    String debtor = modal < 0 ? s.speaker() : clauses.actor(from, s.to()).orElse(s.speaker());
    Kind kind = isRenewal(s) ? Kind.STANDING_PROMISE_RENEWED : Kind.PROMISE;
    add(kind, from, s.to(), s, debtor, s.statement().source().addressee(), null);
  }

  /** The request whose words an elliptical assent takes over. */
  private @Nullable Said adopted(int i, Said s) {
    boolean elliptical = s.to() - s.from() <= 6 && (contains(s, "so") || contains(s, "this"));
    for (int k = i - 1; k >= 0 && k >= i - 2; k--) {
      Said before = said.get(k);
      boolean asks = before.act() == Act.REQUEST || before.act() == Act.PROPOSE || before.act() == Act.OPINION;
      boolean other = !before.speaker().equals(s.speaker());
      if (asks && other && (elliptical || before.from() == s.from() && before.to() == s.to())) {
        return before;
      }
    }
    return null;
  }

  private boolean contains(Said s, String word) {
    for (int t = s.from(); t < s.to(); t++) {
      if (tokens.is(t, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRenewal(Said s) {
    for (int t = s.verb() - 4; t < s.from(); t++) {
      String word = tokens.word(t);
      if (word.equals("again") || word.startsWith("renew") || word.startsWith("repeat") || word.startsWith("reiterat")
          || word.startsWith("confirm")) {
        return true;
      }
    }
    Set<String> words = content(s.from(), s.to());
    for (Undertaking earlier : found) {
      if (!earlier.isRequest() && earlier.debtor.equals(s.speaker())) {
        Set<String> shared = content(earlier.from, earlier.to);
        int smaller = Math.min(shared.size(), words.size());
        shared.retainAll(words);
        if (smaller > 1 && shared.size() * 2 >= smaller) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> content(int from, int to) {
    Set<String> words = new HashSet<>();
    for (int t = from; t < to; t++) {
      String word = tokens.word(t);
      if (word.length() > 4) {
        words.add(word);
      }
    }
    return words;
  }

  private void agree(int i, Said s) {
    Said inner = nested(i, s);
    Said applicant = applicant(i, s);
    boolean outside = applicant != null && !isPaper(applicant.speaker());
    Kind kind = outside ? Kind.ACCEPTED_REQUEST : Kind.JOINT_DECISION;
    Optional<String> creditor = outside && applicant != null ? Optional.of(applicant.speaker()) : Optional.empty();
    if (inner != null) {
      add(Kind.ACCEPTED_REQUEST, inner.from(), inner.to(), s, s.speaker(), Optional.of(inner.speaker()), inner);
    } else if (applicant != null && applicant.from() == s.from()) {
      add(Kind.ACCEPTED_REQUEST, s.from(), s.to(), s, s.speaker(), Optional.of(applicant.speaker()), applicant);
    } else if (clauses.isAction(s.from(), s.to()) && !clauses.isRefusal(s.from(), s.to())) {
      add(kind, s.from(), s.to(), s, debtor(s), creditor, applicant);
    }
  }

  private String debtor(Said s) {
    return circle.body().isPresent() ? s.speaker() : clauses.actor(s.from(), s.to()).orElse(s.speaker());
  }

  /** The application that the assent names: {@code approved the application made by X for leave}. */
  private @Nullable Said nested(int i, Said s) {
    for (int k = i + 1; k < said.size() && said.get(k).verb() < s.to(); k++) {
      if (said.get(k).act() == Act.REQUEST && said.get(k).from() >= s.from()) {
        return said.get(k);
      }
    }
    return null;
  }

  private @Nullable Said applicant(int i, Said s) {
    for (int k = i - 1; k >= 0 && said.get(k).paragraph() == s.paragraph(); k--) {
      Said before = said.get(k);
      boolean asks = switch (before.act()) {
        case REQUEST, ASK, PROPOSE, ADVISE, DEMAND -> true;
        case INFORM, OPINION, AGREE, DECIDE, OBJECT, ADMIT, PROMISE, THANK, WARN -> false;
      };
      if (asks && !before.speaker().equals(s.speaker())) {
        return before;
      }
    }
    return null;
  }

  private static boolean isPaper(String speaker) {
    String lower = speaker.toLowerCase(java.util.Locale.ROOT);
    return lower.contains("memorand") || lower.contains("telegram") || lower.contains("letter")
        || lower.contains("report");
  }

  private void decide(int i, Said s) {
    if (clauses.isRefusal(s.from(), s.to()) || !clauses.isAction(s.from(), s.to())) {
      refuse(i);
      return;
    }
    Optional<String> actor = clauses.actor(s.from(), s.to());
    boolean directs = s.statement().source().addressee().isPresent() && tokens.is(s.from(), "to")
        && tokens.word(s.verb()).startsWith("authori");
    if (directs) {
      add(Kind.INSTRUCTION, s.from(), s.to(), s, s.statement().source().addressee().orElse(STAFF),
          Optional.of(s.speaker()), null);
    } else {
      String debtor = circle.body().isPresent() ? s.speaker() : actor.orElse(s.speaker());
      add(Kind.JOINT_DECISION, s.from(), s.to(), s, debtor, Optional.empty(), null);
    }
  }

  private void request(int i, Said s) {
    boolean byBody = circle.body().isPresent() && circle.body().get().equals(s.speaker());
    if (byBody) {
      Optional<String> hearer = s.statement().source().addressee().filter(a -> isNamedHearer(s));
      String debtor = clauses.actor(s.from(), s.to()).or(() -> hearer).orElse(STAFF);
      add(Kind.INSTRUCTION, s.from(), s.to(), s, debtor, Optional.of(s.speaker()), null);
      return;
    }
    Answer answer = answer(i, s);
    if (answer == Answer.GRANTED) {
      return;
    }
    Kind kind = switch (answer) {
      case REFUSED -> Kind.REQUEST_REFUSED;
      case DEFERRED -> Kind.REQUEST_DEFERRED;
      case NONE, GRANTED -> Kind.REQUEST_OPEN;
    };
    String asked = s.statement().source().addressee().or(circle::recipient).orElse("(unstated)");
    add(kind, s.from(), s.to(), s, asked, Optional.of(s.speaker()), null);
  }

  private boolean isNamedHearer(Said s) {
    return s.from() - s.verb() > 1 && tokens.isCapital(s.verb() + 1);
  }

  private enum Answer {
    GRANTED,
    REFUSED,
    DEFERRED,
    NONE
  }

  /** What the statements after a request in the same paragraph, or the next one, answer to it. */
  private Answer answer(int i, Said s) {
    for (int k = i + 1; k < said.size() && said.get(k).paragraph() <= s.paragraph() + 2 && k <= i + 3; k++) {
      Said next = said.get(k);
      if (next.speaker().equals(s.speaker())) {
        continue;
      }
      boolean adopts = next.from() == s.from() || adopted(k, next) == s;
      switch (next.act()) {
        case AGREE, PROMISE -> {
          if (adopts || next.paragraph() == s.paragraph()) {
            return Answer.GRANTED;
          }
        }
        case OBJECT -> {
          return Answer.REFUSED;
        }
        case DECIDE -> {
          return contains(next, "postpone") || contains(next, "ascertain") ? Answer.DEFERRED : Answer.GRANTED;
        }
        case INFORM, OPINION, ASK, REQUEST, DEMAND, PROPOSE, ADVISE, ADMIT, THANK, WARN -> { }
      }
    }
    return Answer.NONE;
  }

  private void demand(Said s) {
    Optional<String> hearer = s.statement().source().addressee();
    boolean orders = tokens.is(s.from(), "to") || clauses.isAction(s.from(), s.to());
    String verb = tokens.word(s.verb());
    boolean authority = verb.startsWith("instruct") || verb.startsWith("order") || verb.startsWith("direct")
        || verb.startsWith("command") || verb.equals("told") || verb.startsWith("g");
    if (authority && orders) {
      add(Kind.INSTRUCTION, s.from(), s.to(), s, hearer.orElse(STAFF), Optional.of(s.speaker()), null);
    } else if (orders) {
      add(Kind.REQUEST_OPEN, s.from(), s.to(), s, hearer.orElse("(unstated)"), Optional.of(s.speaker()), null);
    }
  }

  /** A refusal answers the request before it. */
  private void refuse(int i) {
    Said s = said.get(i);
    for (int k = i + 1; k < said.size() && said.get(k).verb() < s.to(); k++) {
      if (said.get(k).act() == Act.REQUEST) {
        return;
      }
    }
    Said asked = applicant(i, s);
    if (asked != null && (asked.act() == Act.PROPOSE || asked.act() == Act.ADVISE)) {
      add(Kind.REQUEST_REFUSED, asked.from(), asked.to(), s, s.speaker(), Optional.of(asked.speaker()), asked);
    }
  }

  private void add(Kind kind, int from, int to, Said s, String debtor, Optional<String> creditor, @Nullable Said other) {
    for (Undertaking earlier : found) {
      if (earlier.from == from && earlier.to == to) {
        return;
      }
    }
    Undertaking fresh = new Undertaking(kind, from, to, Math.max(to, s.to()), debtor, creditor);
    fresh.statements.add(s.index());
    if (other != null && other.index() != s.index()) {
      fresh.statements.add(other.index());
    }
    found.add(fresh);
  }

  private List<Finding<Commitment>> findings() {
    List<Finding<Commitment>> out = new ArrayList<>(found.size());
    for (Undertaking u : found) {
      int @Nullable [] condition = clauses.condition(u.from, u.scope);
      Optional<Span> conditionSpan = condition == null
          ? Optional.empty() : Optional.of(source(condition[0], condition[1]));
      Span action = source(u.from, u.to);
      Commitment.Terms terms = new Commitment.Terms(conditionSpan, Optional.empty(), Optional.empty(),
          u.intention ? Commitment.Force.INTENTION : Commitment.Force.UNDERTAKING, Optional.empty());
      out.add(new Finding<>(
          new Commitment(u.kind, new Commitment.Parties(u.debtor, u.creditor), action, terms, u.statements),
          List.of(action), new Maker.Rule("commitments/" + u.kind.name().toLowerCase(java.util.Locale.ROOT)),
          Certainty.MEDIUM));
    }
    return out;
  }

  private Span source(int from, int to) {
    return layer.toSource(tokens.span(from, to));
  }
}

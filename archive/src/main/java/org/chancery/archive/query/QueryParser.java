package org.chancery.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.archive.query.Clause.And;
import org.chancery.archive.query.Clause.Everything;
import org.chancery.archive.query.Clause.In;
import org.chancery.archive.query.Clause.InState;
import org.chancery.archive.query.Clause.Not;
import org.chancery.archive.query.Clause.Or;
import org.chancery.archive.query.Clause.Phrase;
import org.chancery.archive.query.Clause.Word;

/**
 * Reads the query language. Clauses side by side must all hold; {@code OR} binds its neighbours
 * closer than that, {@code AND} closer still, so that both {@code a b OR c} and {@code a AND b OR
 * c} mean what they say.
 */
final class QueryParser {

  private static final int LONGEST = 4000;
  private static final int DEEPEST = 32;
  private static final int MOST_WORDS = 128;
  private static final String[] OR = {"OR", "|", "||"};
  private static final String[] AND = {"AND", "&", "&&"};
  private static final String[] NOT = {"NOT"};

  private final String whole;
  private final QueryText in;
  private final List<QueryTrouble> troubles = new ArrayList<>();
  private final ValueReader values = new ValueReader(this::trouble);
  private Optional<Field> inside = Optional.empty();
  private Optional<State> state = Optional.empty();
  private boolean sawState;
  private int depth;
  private int leaves;

  QueryParser(String text) {
    this.whole = text;
    this.in = new QueryText(text, Math.min(text.length(), LONGEST));
  }

  Query parse() {
    List<Clause> parts = new ArrayList<>(sequence());
    while (in.more()) {
      trouble(QueryMessages.strayBracket(), in.at());
      in.pass();
      parts.addAll(sequence());
    }
    if (whole.length() > LONGEST) {
      trouble(QueryMessages.tooLong(LONGEST), LONGEST);
    }
    troubles.sort(java.util.Comparator.comparingInt(QueryTrouble::column));
    return new Query(whole, scoped(parts), troubles);
  }

  private void trouble(String sentence, int at) {
    troubles.add(new QueryTrouble(sentence, at + 1));
  }

  private Clause scoped(List<Clause> parts) {
    Clause all = parts.isEmpty() ? new Everything() : and(parts);
    return state.map(s -> (Clause) new InState(s, all)).orElse(all);
  }

  private List<Clause> sequence() {
    List<Clause> parts = new ArrayList<>();
    while (in.more() && in.peek() != ')') {
      alternatives().ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Clause> alternatives() {
    return chain("OR", OR, this::conjunction, QueryParser::or);
  }

  private Optional<Clause> conjunction() {
    return chain("AND", AND, this::unary, QueryParser::and);
  }

  private Optional<Clause> chain(
      String name,
      String[] forms,
      Supplier<Optional<Clause>> inner,
      java.util.function.Function<List<Clause>, Clause> join) {
    List<Clause> parts = new ArrayList<>();
    sawState = false;
    inner.get().ifPresent(parts::add);
    boolean stated = sawState;
    int operator = in.more() ? in.at() : -1;
    while (operator >= 0 && in.passOperator(forms)) {
      if (parts.isEmpty()) {
        trouble(stated ? QueryMessages.layerNot() : QueryMessages.nothingBefore(name), operator);
      }
      sawState = false;
      Optional<Clause> next = inner.get();
      next.ifPresent(parts::add);
      if (next.isEmpty()) {
        trouble(sawState ? QueryMessages.layerNot() : QueryMessages.nothingAfter(name), operator);
      }
      operator = in.more() ? in.at() : -1;
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(join.apply(parts));
  }

  private Optional<Clause> unary() {
    boolean denied = false;
    boolean signed = false;
    int start = in.more() ? in.at() : -1;
    int sign = start;
    while (start >= 0) {
      if (in.passOperator(NOT) || (in.peek() == '-' || in.peek() == '−') && passSign()) {
        denied = !denied;
        signed = true;
      } else if (!in.passIf('+') && !in.passIf('=')) {
        break;
      }
      start = in.more() ? in.at() : -1;
    }
    boolean nothing = start < 0 || in.peek() == ')' || in.operatorHere(OR) || in.operatorHere(AND);
    sawState = false;
    Optional<Clause> found = nothing ? Optional.empty() : primary();
    if (signed && found.isEmpty()) {
      trouble(sawState ? QueryMessages.layerNot() : QueryMessages.nothingAfter("NOT"), sign);
    }
    boolean not = denied;
    return found.map(c -> not ? not(c) : c);
  }

  private boolean passSign() {
    in.pass();
    return true;
  }

  private Optional<Clause> primary() {
    int start = in.at();
    if (in.peek() == '(') {
      return group();
    }
    if (QueryText.isQuote(in.peek())) {
      return phrase();
    }
    Optional<String> word = in.passFieldWord();
    if (word.isPresent()) {
      Optional<Field> field = Field.named(word.get());
      if (field.isPresent()) {
        return field(field.get(), word.get(), start);
      }
      if (!in.slashesHere()) {
        trouble(QueryMessages.noField(word.get(), QueryText.near(word.get())), start);
      }
      in.back(start);
    }
    return word();
  }

  private Optional<Clause> group() {
    int start = in.at();
    in.pass();
    if (++depth > DEEPEST) {
      trouble(QueryMessages.tooDeep(DEEPEST), start);
      while (in.more()) {
        in.pass();
      }
      depth--;
      return Optional.empty();
    }
    Optional<State> outer = state;
    state = Optional.empty();
    List<Clause> parts = sequence();
    Clause all = scoped(parts);
    state = outer;
    depth--;
    if (!in.passIf(')')) {
      trouble(QueryMessages.unclosedBracket(), start);
    }
    if (all instanceof Everything) {
      trouble(QueryMessages.emptyBrackets(), start);
      return Optional.empty();
    }
    return Optional.of(all);
  }

  private Optional<Clause> phrase() {
    int start = in.at();
    Optional<String> closed = in.quoted();
    if (closed.isEmpty()) {
      trouble(QueryMessages.unclosedQuote(), start);
    }
    String words = closed.orElseGet(() -> in.rest(start + 1));
    int within = 0;
    if (in.peek() == '~') {
      int tilde = in.at();
      within = in.passTilde();
      if (within < 0) {
        trouble(QueryMessages.tilde(), tilde);
        within = 0;
      }
    }
    return leaf(new Phrase(words, within), words, start);
  }

  private Optional<Clause> word() {
    int start = in.at();
    String word = in.word();
    int tilde = word.indexOf('~');
    boolean cut = tilde > 0 && !List.of("OR", "AND", "NOT").contains(word.substring(0, tilde));
    if (cut) {
      trouble(QueryMessages.tilde(), start + tilde);
      word = word.substring(0, tilde);
    }
    return leaf(new Word(word), word, start);
  }

  private Optional<Clause> leaf(Clause clause, String text, int start) {
    if (inside.isPresent() && inside.get() == Field.LAYER) {
      sawState = true;
      state = values.state(text, start).or(() -> state);
      return Optional.empty();
    }
    if (++leaves > MOST_WORDS) {
      if (leaves == MOST_WORDS + 1) {
        trouble(QueryMessages.tooMany(MOST_WORDS), start);
      }
      return Optional.empty();
    }
    return values.read(inside, clause, text, start);
  }

  private Optional<Clause> field(Field field, String word, int start) {
    boolean exact = in.passIf('=');
    boolean apart =
        inside.isPresent()
            && !(inside.get() == Field.SAID && (field == Field.SPEAKER || field == Field.ACT));
    if (apart) {
      trouble(QueryMessages.fieldWithin(word, inside.orElseThrow()), start);
      return unary();
    }
    Optional<Field> outer = inside;
    inside = Optional.of(field);
    boolean denied = denied();
    Optional<Clause> asked = value(word, start);
    inside = outer;
    Optional<Clause> whole =
        field.manner() == Field.Manner.OTHER
            ? asked
            : asked.map(a -> exact ? values.exactly(field, a) : new In(field, a));
    return denied ? whole.map(QueryParser::not) : whole;
  }

  /** Passes over signs before a value; tells whether they deny it. */
  private boolean denied() {
    boolean denied = false;
    while (in.more() && "+=-−".indexOf(in.peek()) >= 0) {
      denied ^= in.peek() == '-' || in.peek() == '−';
      in.pass();
    }
    return denied;
  }

  private Optional<Clause> value(String word, int start) {
    if (!in.more() || in.peek() == ')' || fieldHere()) {
      trouble(QueryMessages.emptyField(word), start);
      return Optional.empty();
    }
    return in.peek() == '(' ? group() : QueryText.isQuote(in.peek()) ? phrase() : word();
  }

  private boolean fieldHere() {
    int here = in.at();
    boolean field = in.passFieldWord().flatMap(Field::named).isPresent();
    in.back(here);
    return field;
  }

  private static Clause not(Clause clause) {
    return clause instanceof Not not ? not.part() : new Not(clause);
  }

  private static Clause and(List<Clause> parts) {
    List<Clause> flat = new ArrayList<>();
    parts.forEach(p -> flat.addAll(p instanceof And and ? and.parts() : List.of(p)));
    return flat.size() == 1 ? flat.getFirst() : new And(flat);
  }

  private static Clause or(List<Clause> parts) {
    List<Clause> flat = new ArrayList<>();
    parts.forEach(p -> flat.addAll(p instanceof Or or ? or.parts() : List.of(p)));
    return flat.size() == 1 ? flat.getFirst() : new Or(flat);
  }
}

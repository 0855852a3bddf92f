package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what: for each word of saying its speaker, its content and its act. A pure
 * function over the working layer of a paper; spans of the findings are those of the source.
 */
public final class StatementReader {

  private final Tokens tokens;
  private final Turns turns;
  private final Circle circle;
  private final Discourse discourse;
  private final CueFinder cueFinder;
  private final ComplementFinder complements;
  private final SpeakerFinder speakers;
  private final ContentEnd ends;
  private final ActChooser acts;
  private final Hearers hearers;
  private final Views views;
  private final List<Draft> drafts = new ArrayList<>();

  private final FreeIndirectSpeech indirect;
  private @Nullable Draft leadIn;
  private @Nullable Draft lead;
  private boolean item;

  private StatementReader(Prose prose, Circle circle, Turns turns) {
    this.turns = turns;
    this.tokens = prose.tokens();
    this.circle = circle;
    this.discourse = new Discourse(tokens, circle);
    this.hearers = new Hearers(tokens, circle, discourse);
    this.views = new Views(tokens);
    this.cueFinder = new CueFinder(tokens, Lexicon.shipped());
    this.complements = new ComplementFinder(tokens);
    this.speakers = new SpeakerFinder(tokens);
    this.ends = new ContentEnd(tokens, complements, speakers);
    this.acts = new ActChooser(tokens, circle.body().isPresent());
    this.indirect = new FreeIndirectSpeech(tokens, circle.body().isPresent());
  }

  /** Reads the statements in {@code range} of the layer's text, in text order. */
  public static List<Finding<Statement>> read(Layer layer, Span range, Circle circle) {
    return read(Prose.of(layer, range), circle);
  }

  /** Reads the statements of a text whose words and sentences are known, in text order. */
  public static List<Finding<Statement>> read(Prose prose, Circle circle) {
    List<Span> sentences = prose.sentences();
    StatementReader reader =
        new StatementReader(prose, circle, new Turns(prose.tokens(), sentences));
    for (int i = 0; i < sentences.size(); i++) {
      reader.sentence(sentences.get(i), i);
    }
    return new StatementFindings(prose, reader.drafts).all();
  }

  private void sentence(Span sentence, int index) {
    Turns.Turn turn = turns.at(sentence.start());
    int from = turn == null ? sentence.start() : turn.colon() + 1;
    int to = sentence.end();
    if (turn != null) {
      discourse.turn(turn.name());
    }
    if (tokens.is(from, "[") && tokens.is(from + 1, "margin")) {
      return;
    }
    while (to > from
        && !tokens.isWord(to - 1)
        && !tokens.is(to - 1, ")")
        && !tokens.is(to - 1, "]")) {
      to--;
    }
    int body = afterNumber(from, to);
    boolean numbered = body > from || item;
    item = body >= to;
    if (item) {
      return;
    }
    List<Cue> cues = cueFinder.find(from, to);
    int read = from;
    discourse.begin(from, to);
    hearers.begin(from, to);
    List<Draft> here = new ArrayList<>();
    if (leadIn != null) {
      here.add(opened(leadIn, body, to, index));
    }
    Views.View view = views.read(body, to);
    if (view != null) {
      here.add(viewed(view, to, index));
    }
    for (int k = 0; k < cues.size(); k++) {
      Cue cue = cues.get(k);
      if (view != null && cue.from() < view.content()) {
        continue;
      }
      Complement said = complement(cue, from, to, here);
      if (said == null || said.to() <= said.from()) {
        leadIn =
            said == null && cue.to() + 3 >= to && tokens.is(to, ":")
                ? announced(cue, from, to, here, index)
                : leadIn;
        continue;
      }
      discourse.read(read, cue.from());
      read = cue.from();
      Speaker speaker = speakers.find(cue, from, to, !here.isEmpty());
      said = said.endingAt(ends.find(cues, k, said, from));
      boolean relative =
          said.kind() == Complement.Kind.ZERO
              && speaker.to() > speaker.from()
              && RELATIVE.contains(tokens.word(speaker.from() - 1));
      if (relative
          || said.to() <= said.from()
          || isInner(cue, speaker, here)
          || isUnsaid(cue, here)) {
        continue;
      }
      Draft before = carrying(cue, here);
      boolean order = ordered(cue, speaker, from);
      boolean orders = !order && orders(cue, speaker, from);
      String name =
          order || orders
              ? (order ? circle.recipient() : circle.writer()).orElse(Discourse.UNSTATED)
              : discourse.name(
                  speaker, nameOf(before), cue.shape(), leads(cue, here) && !isAside(speaker));
      Cue inner = k + 1 < cues.size() ? performative(cues.get(k + 1), said) : null;
      Act act = acts.choose(cue, said, inner, Discourse.isCollective(name));
      Optional<String> hearer =
          order
              ? circle.writer()
              : orders ? circle.recipient() : hearers.of(cue, said, speaker, name, act, before, here);
      here.add(Draft.of(cue, said, speaker, name, hearer, act, index));
    }
    discourse.read(read, to);
    if (turn != null) {
      own(turn, here, body, to, index);
    }
    follow(here, from, body, to, numbered);
    drafts.addAll(here);
  }

  private Draft viewed(Views.View view, int to, int index) {
    Cue cue = view.cue();
    String name = discourse.name(view.speaker(), null, cue.shape(), true);
    Complement said =
        new Complement(Complement.Kind.ZERO, view.content(), to, view.content(), view.content());
    Act act = acts.choose(cue, said, null, false);
    Optional<String> hearer =
        hearers.of(cue, said, view.speaker(), name, act, null, List.of());
    return Draft.of(cue, said, view.speaker(), name, hearer, act, index);
  }

  /** What one says in his own words in a verbatim record, where no word of saying leads it. */
  private void own(Turns.Turn turn, List<Draft> here, int from, int to, int index) {
    boolean led = !here.isEmpty() && here.getFirst().cue().from() < from + 4;
    if (!led && to > from) {
      boolean asks = tokens.is(to, "?");
      Cue cue = Cue.opening(turn.colon(), asks);
      Complement said = new Complement(Complement.Kind.QUOTATION, from, to, from, from);
      Act act = acts.choose(cue, said, null, false);
      Speaker speaker = new Speaker(Speaker.Kind.NAMED, turn.from(), turn.end());
      here.addFirst(
          Draft.of(cue, said, speaker, turn.name(), discourse.lastOther(turn.name()), act, index));
    }
    discourse.spoke(turn.name());
  }

  /** Skips the number of a list item: {@code 1.}, {@code (2)}. */
  private int afterNumber(int from, int to) {
    boolean bracketed = tokens.is(from, "(") && tokens.is(from + 2, ")");
    if (bracketed) {
      return from + 3;
    }
    boolean digits = tokens.isWord(from) && Character.isDigit(tokens.word(from).charAt(0));
    return digits && (from + 1 >= to || tokens.is(from + 1, "."))
        ? from + Math.min(2, to - from)
        : from;
  }

  /** {@code He stated:} before a list: what he stated begins with the next sentence. */
  private Draft announced(Cue cue, int from, int to, List<Draft> here, int index) {
    Speaker speaker = speakers.find(cue, from, to, !here.isEmpty());
    Draft before = carrying(cue, here);
    String name = discourse.name(speaker, nameOf(before), cue.shape(), true);
    Complement said =
        new Complement(Complement.Kind.QUOTATION, cue.to(), cue.to(), cue.to(), cue.to());
    Optional<String> hearer = hearers.of(cue, said, speaker, name, cue.act(), before, here);
    return Draft.of(cue, said, speaker, name, hearer, cue.act(), index);
  }

  private Draft opened(Draft announced, int from, int to, int index) {
    leadIn = null;
    Complement said = new Complement(Complement.Kind.ZERO, from, to, from, from);
    Act act = acts.choose(announced.cue(), said, null, Discourse.isCollective(announced.name()));
    return Draft.of(
        announced.cue(),
        said,
        announced.speaker(),
        announced.name(),
        announced.hearer(),
        act,
        index);
  }

  /** Lets the last voice go on over a sentence without a word of saying. */
  private void follow(List<Draft> here, int from, int body, int to, boolean numbered) {
    Draft last = lastLead(here);
    if (last != null) {
      lead = last;
    } else if (lead != null && discourse.isTurn(lead.name()) && from > 0 && sameParagraph(from)) {
      lead.goOn(body, to);
    } else if (lead != null
        && (numbered || from > 0 && sameParagraph(from))
        && indirect.goesOn(
            lead, body, to, numbered && lead.said().kind() == Complement.Kind.ZERO)) {
      lead.goOn(body, to);
    } else {
      lead = null;
    }
  }

  /** Returns the last voice of the main line; else the first that is not told by a noun. */
  private static @Nullable Draft lastLead(List<Draft> here) {
    Draft last = null;
    for (int i = 0; i < here.size(); i++) {
      Draft draft = here.get(i);
      boolean voice = draft.cue().shape() != Shape.NOUN;
      if (voice && (last == null || leads(draft.cue(), here.subList(0, i)))) {
        last = draft;
      }
    }
    return last;
  }

  private boolean sameParagraph(int from) {
    return tokens.sameLineAsBefore(from);
  }

  /**
   * Tells whether the cue stands in the main line of the sentence, not inside what another said.
   */
  private static boolean leads(Cue cue, List<Draft> here) {
    if (cue.shape() == Shape.NOUN) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      if (cue.from() < here.get(i).said().to()) {
        return false;
      }
    }
    return true;
  }

  /** {@code a despatch in which the Consul states}: he says it elsewhere, not in this talk. */
  private boolean isAside(Speaker speaker) {
    return speaker.to() > speaker.from() && RELATIVE.contains(tokens.word(speaker.from() - 1));
  }

  private static final WordSet RELATIVE = WordSet.of("what", "which", "whom");

  private static @Nullable String nameOf(@Nullable Draft draft) {
    return draft == null ? null : draft.name();
  }

  /** The speaker who goes on: of the statements that ended just before the cue, the outermost. */
  private static @Nullable Draft carrying(Cue cue, List<Draft> here) {
    Draft best = null;
    for (Draft draft : here) {
      boolean closed = draft.said().to() <= cue.from() && draft.cue().shape() != Shape.NOUN;
      if (closed && (best == null || draft.said().to() > best.said().to() + 2)) {
        best = draft;
      }
    }
    return best != null ? best : here.isEmpty() ? null : here.getFirst();
  }

  /** {@code I was instructed}: the writer's superior speaks, to whom the paper is addressed. */
  private boolean ordered(Cue cue, Speaker speaker, int from) {
    if (cue.shape() != Shape.PASSIVE || speaker.kind() != Speaker.Kind.NONE) {
      return false;
    }
    int at = cue.from() - 1;
    while (at > from && !CueFinder.PRONOUN.contains(tokens.word(at))) {
      at--;
    }
    return tokens.is(at, "i") && cue.from() - at < 5 && hasAuthority(cue);
  }

  private static boolean hasAuthority(Cue cue) {
    return cue.entry().act() == Act.DEMAND || cue.entry().lemma().startsWith("authori");
  }

  /** {@code You are instructed}: the writer directs the one to whom he writes. */
  private boolean orders(Cue cue, Speaker speaker, int from) {
    if (cue.shape() != Shape.PASSIVE || speaker.kind() != Speaker.Kind.NONE) {
      return false;
    }
    boolean asks = hasAuthority(cue) || cue.entry().act() == Act.REQUEST;
    for (int at = cue.from() - 1; asks && at >= Math.max(from, cue.from() - 4); at--) {
      if (tokens.is(at, "you")) {
        return CueFinder.BE.contains(tokens.word(at + 1));
      }
    }
    return false;
  }

  private @Nullable Complement complement(Cue cue, int from, int to, List<Draft> here) {
    Complement said = complements.find(cue, to);
    if (said == null
        && cue.shape() == Shape.PASSIVE
        && !cue.entry().weak()
        && cue.entry().takes("n")) {
      return subjectAsContent(cue, from);
    }
    if (said == null
        && cue.to() >= to
        && cue.act() == Act.AGREE
        && cue.shape() == Shape.FINITE
        && !(here.isEmpty() && drafts.isEmpty())) {
      return here.isEmpty() ? drafts.getLast().said() : here.getLast().said();
    }
    if (said == null && isParenthetical(cue, from, to)) {
      return new Complement(Complement.Kind.QUOTATION, from, to, from, from);
    }
    return said;
  }

  /** {@code The application was approved}: what is approved stands before. */
  private @Nullable Complement subjectAsContent(Cue cue, int from) {
    if (Words.isFunction(tokens.word(cue.to()))
        && !Words.PREPOSITION.contains(tokens.word(cue.to()))
        && !tokens.is(cue.to(), "and")) {
      return null;
    }
    int end = cue.from();
    while (end > from
        && (CueFinder.isAdverb(tokens.word(end - 1))
            || CueFinder.BE.contains(tokens.word(end - 1))
            || CueFinder.HAVE.contains(tokens.word(end - 1))
            || CueFinder.NEGATION.contains(tokens.word(end - 1)))) {
      end--;
    }
    int start = end;
    while (start > from
        && !tokens.is(start - 1, ";")
        && !tokens.is(start - 1, ",")
        && !tokens.is(start - 1, "and")) {
      start--;
    }
    if (start < end
        && Character.isDigit(tokens.word(start).charAt(0))
        && tokens.is(start + 1, ".")) {
      start += 2;
    }
    return start < end ? new Complement(Complement.Kind.NOUN, start, end, start, start) : null;
  }

  /**
   * {@code The congress, said X, was instructive}: the words of saying stand inside what was said.
   */
  private boolean isParenthetical(Cue cue, int from, int to) {
    if (cue.shape() != Shape.FINITE || !cue.entry().takes("z") && !cue.entry().takes("q")) {
      return false;
    }
    boolean after = tokens.is(cue.to(), ",") || cue.to() >= to;
    boolean inverted = tokens.is(cue.from() - 1, ",") && tokens.isCapital(cue.to());
    int start = cue.from() - 2;
    while (start > from && !tokens.is(start, ",") && cue.from() - start < 6) {
      start--;
    }
    return inverted && cue.from() > from || after && start > from && tokens.is(start, ",");
  }

  /** A cue in the speaker's own voice at the opening of the content: {@code said that he hoped}. */
  private @Nullable Cue performative(Cue next, Complement said) {
    boolean near =
        next.from() >= said.from() && next.from() <= said.from() + 4 && next.to() < said.to();
    boolean past = CueFinder.HAVE.contains(tokens.word(next.from() - 1));
    boolean own =
        near
            && !past
            && next.shape() == Shape.FINITE
            && (CueFinder.PRONOUN.contains(tokens.word(said.from())) || isOwnBody(said.from()))
            && !tokens.is(said.from(), "it");
    return own ? next : null;
  }

  /** {@code his Government}: whoever speaks for it speaks in its voice. */
  private boolean isOwnBody(int i) {
    return NounCues.POSSESSIVE.contains(tokens.word(i))
        && Discourse.isCollective(tokens.word(i + 1));
  }

  private boolean isInner(Cue cue, Speaker speaker, List<Draft> here) {
    if (!here.isEmpty() && isOwnBody(here.getLast().said().from())) {
      return speaker.from() <= here.getLast().said().from() + 1
          && speaker.from() >= here.getLast().said().from()
          && cue.from() <= here.getLast().said().from() + 4;
    }
    if (here.isEmpty() || speaker.kind() != Speaker.Kind.PRONOUN) {
      return false;
    }
    if (CueFinder.HAVE.contains(tokens.word(cue.from() - 1))) {
      return false;
    }
    Draft outer = here.getLast();
    boolean opens = cue.from() <= outer.said().from() + 3 && speaker.from() == outer.said().from();
    return opens
        && outer.said().kind() != Complement.Kind.NOUN
        && !tokens.is(speaker.from(), "it")
        && !tokens.is(speaker.from(), "who")
        && sameVoice(outer, speaker);
  }

  /**
   * What stands inside a question, or in a letter that is still to be written, nobody has said yet.
   */
  private boolean isUnsaid(Cue cue, List<Draft> here) {
    for (Draft outer : here) {
      boolean inside = outer.said().from() <= cue.from() && cue.from() < outer.said().to();
      boolean question = outer.said().kind() == Complement.Kind.QUESTION;
      boolean clause =
          outer.said().kind() != Complement.Kind.NOUN
              && outer.said().kind() != Complement.Kind.PREPOSITION;
      boolean toWrite =
          clause
              && cue.shape() == Shape.PARTICIPLE
              && switch (outer.act()) {
                case REQUEST, DEMAND, DECIDE, PROPOSE, ADVISE, AGREE -> true;
                case INFORM, OPINION, ASK, OBJECT, ADMIT, PROMISE, THANK, WARN -> false;
              };
      if (inside && (question || toWrite)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameVoice(Draft outer, Speaker inner) {
    boolean first = tokens.is(inner.from(), "i") || tokens.is(inner.from(), "we");
    boolean outerFirst =
        outer.speaker().kind() == Speaker.Kind.PRONOUN
            && (tokens.is(outer.speaker().from(), "i") || tokens.is(outer.speaker().from(), "we"));
    return first == outerFirst;
  }
}

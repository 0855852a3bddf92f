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
  private final InnerSpeech inside;
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
    this.inside = new InnerSpeech(tokens);
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
    to = trimmed(from, to);
    int body = afterNumber(from, to);
    boolean numbered = body > from || item;
    item = body >= to;
    if (item) {
      return;
    }
    List<Cue> cues = cueFinder.find(from, to);
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
    said(cues, view == null ? from : view.content(), from, to, here, index);
    if (turn != null) {
      own(turn, here, body, to, index);
    }
    follow(here, from, body, to, numbered);
    drafts.addAll(here);
  }

  /** Drafts what is said by each cue of a sentence from token {@code open} on. */
  private void said(List<Cue> cues, int open, int from, int to, List<Draft> here, int index) {
    int read = from;
    for (int k = 0; k < cues.size(); k++) {
      Cue cue = cues.get(k);
      if (cue.from() < open) {
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
      boolean relative = said.kind() == Complement.Kind.ZERO && isAside(speaker);
      if (!relative
          && said.to() > said.from()
          && !inside.isInner(cue, speaker, here)
          && !inside.isUnsaid(cue, here)) {
        Cue inner = k + 1 < cues.size() ? inside.performative(cues.get(k + 1), said) : null;
        here.add(draft(cue, said, speaker, inner, here, from, index));
      }
    }
    discourse.read(read, to);
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from
        && !tokens.isWord(end - 1)
        && !tokens.is(end - 1, ")")
        && !tokens.is(end - 1, "]")) {
      end--;
    }
    return end;
  }

  private Draft draft(
      Cue cue,
      Complement said,
      Speaker speaker,
      @Nullable Cue inner,
      List<Draft> here,
      int from,
      int index) {
    Draft before = carrying(cue, here);
    boolean order = inside.ordered(cue, speaker, from);
    boolean orders = !order && inside.orders(cue, speaker, from);
    String name =
        order || orders
            ? (order ? circle.recipient() : circle.writer()).orElse(Discourse.UNSTATED)
            : discourse.name(
                speaker, nameOf(before), cue.shape(), leads(cue, here) && !isAside(speaker));
    Act act = acts.choose(cue, said, inner, Designations.isCollective(name));
    Optional<String> hearer =
        order
            ? circle.writer()
            : orders ? circle.recipient() : hearers.of(cue, said, speaker, name, act, before, here);
    return Draft.of(cue, said, speaker, name, hearer, act, index);
  }

  private Draft viewed(Views.View view, int to, int index) {
    Cue cue = view.cue();
    String name = discourse.name(view.speaker(), null, cue.shape(), true);
    Complement said =
        new Complement(Complement.Kind.ZERO, view.content(), to, view.content(), view.content());
    Act act = acts.choose(cue, said, null, false);
    Optional<String> hearer = hearers.of(cue, said, view.speaker(), name, act, null, List.of());
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
    Act act = acts.choose(announced.cue(), said, null, Designations.isCollective(announced.name()));
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
    return speaker.to() > speaker.from() && tokens.isAny(speaker.from() - 1, RELATIVE);
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
    if (Words.isFunction(tokens, cue.to())
        && !tokens.isAny(cue.to(), Words.PREPOSITION)
        && !tokens.is(cue.to(), "and")) {
      return null;
    }
    int end = cue.from();
    while (end > from
        && (Words.isAdverb(tokens, end - 1)
            || tokens.isAny(end - 1, CueFinder.BE)
            || tokens.isAny(end - 1, CueFinder.HAVE)
            || tokens.isAny(end - 1, CueFinder.NEGATION))) {
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
}

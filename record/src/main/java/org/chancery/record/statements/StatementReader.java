package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
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
  private final SpeakerFinder speakers;
  private final ContentEnd ends;
  private final Pauses pauses;
  private final ActChooser acts;
  private final Hearers hearers;
  private final Views views;
  private final InnerSpeech inside;
  private final List<Draft> drafts = new ArrayList<>();

  private final FreeIndirectSpeech indirect;
  private final SpokenTurns spoken;
  private final SentenceEdges edges;
  private final Contents contents;
  private final SpeakingNouns nouns;
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
    ComplementFinder complements = new ComplementFinder(tokens);
    this.contents = new Contents(tokens, complements);
    this.edges = new SentenceEdges(tokens);
    this.nouns = new SpeakingNouns(tokens);
    this.speakers = new SpeakerFinder(tokens);
    this.ends = new ContentEnd(tokens, complements, speakers);
    this.pauses = new Pauses(tokens);
    this.acts = new ActChooser(tokens, circle.body().isPresent());
    this.spoken = new SpokenTurns(tokens, discourse, acts);
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
    to = edges.trimmed(from, to);
    int body = edges.afterNumber(from, to);
    boolean numbered = body > from || item;
    item = body >= to;
    if (item) {
      return;
    }
    if (turn == null && edges.isHeading(body, sentence.end())) {
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
      spoken.begin(turn, here, body, to, index);
    } else if (spoken.goesOn(from)) {
      spoken.goOn(here, body, to, index);
    } else {
      follow(here, from, body, to, numbered);
    }
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
      Draft last = !here.isEmpty() ? here.getLast() : drafts.isEmpty() ? null : drafts.getLast();
      Complement said = contents.of(cue, from, to, here, last);
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
      if (nouns.isMute(speaker)) {
        if (cue.shape() == Shape.FINITE && !nouns.isMistaken(speaker, said)) {
          continue;
        }
        speaker = Speaker.UNNAMED;
      }
      int end = ends.find(cues, k, said, from);
      int first = tokens.is(said.from(), ",") ? said.from() + 1 : said.from();
      int pause = pauses.of(said, end);
      said = said.within(Math.min(first, pause), pause);
      if (!contents.isEmpty(cue, speaker, said)
          && !inside.isInner(cue, speaker, here)
          && !inside.isUnsaid(cue, here)) {
        Cue inner = k + 1 < cues.size() ? inside.performative(cues.get(k + 1), said) : null;
        here.add(draft(cue, said, speaker, inner, here, from, index));
        if (pause + 1 < end && !pauses.isReporters(pause + 1, speaker)) {
          here.getLast().goOn(pause + 1, end);
        }
      }
    }
    discourse.read(read, to);
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
    Draft quoting = inside.quoting(cue, speaker, here);
    String name =
        quoting != null
            ? quoting.name()
            : order || orders
                ? (order ? circle.recipient() : circle.writer()).orElse(Discourse.UNSTATED)
                : discourse.name(
                    speaker,
                    nameOf(before),
                    cue.shape(),
                    leads(cue, here) && !contents.isAside(speaker));
    Act act = acts.choose(cue, said, inner, Designations.isCollective(name));
    Optional<String> told = cue.shape() == Shape.PASSIVE ? told(cue, from) : Optional.empty();
    Optional<String> hearer =
        order
            ? circle.writer()
            : orders
                ? circle.recipient()
                : told.isPresent() ? told : hearers.of(cue, said, speaker, name, act, before, here);
    return Draft.of(cue, said, speaker, name, hearer, act, index);
  }

  /** {@code Mr. Varro has been instructed}: the subject of the passive is the one spoken to. */
  private Optional<String> told(Cue cue, int from) {
    if (!cue.entry().takes("o")) {
      return Optional.empty();
    }
    Speaker subject = speakers.subjectOf(cue, from);
    return switch (subject.kind()) {
      case NAMED, PRONOUN ->
          Optional.of(discourse.name(subject, null, cue.shape(), false))
              .filter(name -> !name.equals(Discourse.UNSTATED));
      case SHARED, WRITER, BODY, NONE -> Optional.empty();
    };
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
}

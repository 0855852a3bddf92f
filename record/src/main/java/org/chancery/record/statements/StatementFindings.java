package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Statement.Manner;
import org.chancery.record.statements.Statement.Source;
import org.chancery.record.statements.Statement.Voice;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/** Makes findings, with their places in the source, of the statements drafted for a text. */
final class StatementFindings {

  private final Layer layer;
  private final Tokens tokens;
  private final List<Draft> drafts;

  StatementFindings(Prose prose, List<Draft> drafts) {
    this.layer = prose.layer();
    this.tokens = prose.tokens();
    this.drafts = drafts;
  }

  /** Returns the findings, in text order. */
  List<Finding<Statement>> all() {
    List<Finding<Statement>> out = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<Integer> parent = parent(i);
      boolean own =
          draft.speaker().kind() == Speaker.Kind.PRONOUN
              && tokens.is(draft.speaker().from(), "i")
              && isPresent(draft.cue());
      Voice voice = parent.isPresent() ? Voice.NESTED : own ? Voice.AUTHOR : Voice.REPORTED;
      Optional<Span> printed =
          draft.speaker().to() > draft.speaker().from()
              ? Optional.of(source(draft.speaker().from(), draft.speaker().to()))
              : Optional.empty();
      Span verb = source(draft.cue().from(), draft.cue().to());
      Span content = source(draft.said().from(), draft.said().to());
      Statement statement =
          new Statement(
              new Source(draft.name(), printed, draft.hearer()),
              draft.act(),
              verb,
              content,
              draft.continuation().stream().map(c -> source(c.start(), c.end())).toList(),
              new Manner(
                  draft.cue().negated(),
                  draft.said().kind() == Complement.Kind.QUOTATION,
                  voice,
                  parent));
      List<Span> evidence = new ArrayList<>();
      printed.ifPresent(evidence::add);
      evidence.add(verb);
      evidence.add(content);
      out.add(
          new Finding<>(
              statement,
              evidence,
              new Maker.Rule("statements/" + draft.cue().entry().lemma()),
              draft.name().equals(Discourse.UNSTATED) ? Certainty.LOW : Certainty.MEDIUM));
    }
    return out;
  }

  private boolean isPresent(Cue cue) {
    String word = tokens.word(cue.from());
    return word.equals(cue.entry().lemma());
  }

  private Optional<Integer> parent(int i) {
    Draft inner = drafts.get(i);
    for (int k = i - 1; k >= 0 && drafts.get(k).sentence() == inner.sentence(); k--) {
      Complement outer = drafts.get(k).said();
      if (outer.from() <= inner.cue().from() && inner.cue().to() <= outer.to()) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  private Span source(int from, int to) {
    return layer.toSource(tokens.span(from, to));
  }
}

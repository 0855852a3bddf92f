package org.chancery.record;

import java.util.List;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Transcript;

/**
 * A transcript together with everything found in it.
 *
 * @param transcript the text and its marks
 * @param anatomy the parts of the paper
 * @param statements who said what, in text order
 * @param undertakings who is bound to whom, and what the paper shows of it
 * @param queries the questions to the editor, the transcript's included, in text order
 */
public record Record(
    Transcript transcript,
    Anatomy anatomy,
    List<Finding<Statement>> statements,
    Undertakings undertakings,
    List<EditorialQuery> queries) {

  /** Copies the lists. */
  public Record {
    statements = List.copyOf(statements);
    queries = List.copyOf(queries);
  }

  /** Commitments, and passages that say what became of them. */
  public record Undertakings(
      List<Finding<Commitment>> commitments, List<Finding<FollowUp>> followUps) {
    /** Copies the lists. */
    public Undertakings {
      commitments = List.copyOf(commitments);
      followUps = List.copyOf(followUps);
    }
  }
}

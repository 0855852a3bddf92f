package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.parallel.ParallelAccount;

/**
 * Two records of one conversation side by side made ready for its readers. Immutable.
 *
 * <pre>{@code
 * ParallelEdition.of(ParallelAccount.of(ours, theirs)).to(new ComparisonForm.Html(), writer);
 * }</pre>
 */
public final class ParallelEdition {

  private final ParallelAccount account;

  private ParallelEdition(ParallelAccount account) {
    this.account = account;
  }

  /** Returns the edition of two accounts. */
  public static ParallelEdition of(ParallelAccount account) {
    return new ParallelEdition(account);
  }

  /**
   * Writes the accounts to {@code out}, which is flushed and left open. The JSON is laid down in
   * the resource {@code org/chancery/edition/parallel.schema.json}.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(ComparisonForm form, Writer out) throws IOException {
    switch (form) {
      case ComparisonForm.Page page ->
          out.write(ParallelPage.of(account, page.width(), page.style()));
      case ComparisonForm.Json json -> ParallelJson.write(account, out);
      case ComparisonForm.Html html -> ParallelHtml.write(account, out);
    }
    out.flush();
  }
}

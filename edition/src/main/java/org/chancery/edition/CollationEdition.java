package org.chancery.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.tei.CollationTei;

/**
 * A comparison of several states of a text made ready for its readers. Immutable.
 *
 * <pre>{@code
 * CollationEdition.of(Collation.of(witnesses)).to(new ComparisonForm.Html(), writer);
 * }</pre>
 */
public final class CollationEdition {

  private final Apparatus apparatus;

  private CollationEdition(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  /** Returns the edition of a comparison. */
  public static CollationEdition of(Apparatus apparatus) {
    return new CollationEdition(apparatus);
  }

  /**
   * Writes the comparison to {@code out}, which is flushed and left open. The JSON is laid down in
   * the resource {@code org/chancery/edition/collation.schema.json}.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(ComparisonForm form, Writer out) throws IOException {
    switch (form) {
      case ComparisonForm.Page page ->
          out.write(CollationPage.of(apparatus, page.width(), page.style()));
      case ComparisonForm.Json json -> CollationJson.write(apparatus, out);
      case ComparisonForm.Html html -> CollationHtml.write(apparatus, out);
    }
    out.flush();
  }

  /**
   * Writes the comparison to {@code out} as TEI by parallel segmentation, proved valid before a
   * byte leaves.
   */
  public void tei(OutputStream out) {
    CollationTei.write(apparatus, out);
  }
}

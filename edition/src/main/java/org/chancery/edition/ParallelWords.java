package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.dossier.parallel.ParallelAccount.Firmness;
import org.chancery.dossier.parallel.ParallelAccount.Kind;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.record.Record;

/** Puts two accounts into words, the same in every form. */
final class ParallelWords {

  private ParallelWords() {}

  static String title() {
    return "Two accounts side by side";
  }

  static String summary(ParallelAccount account) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (account.count(kind) > 0) {
        parts.add(account.count(kind) + " " + kind(kind));
      }
    }
    String order =
        account.inSameOrder() ? "told in the same order" : "told in another order by each";
    return String.join(", ", parts) + "; " + order;
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case BOTH -> "in both";
      case STRONGER_IN_ONE -> "firmer in A";
      case STRONGER_IN_OTHER -> "firmer in B";
      case CONTRADICTED -> "contradicted";
      case ONLY_ONE -> "only in A";
      case ONLY_OTHER -> "only in B";
    };
  }

  static String name(Record record) {
    return Words.spaced(record.transcript().source().name())
        + record.transcript().source().item().map(i -> "#" + i).orElse("");
  }

  /** Says who says it and how: {@code Mr. Vorr, promise}. */
  static String who(Told told) {
    String hope = told.firmness() == Firmness.HOPE ? "hope" : "";
    String act = told.act().map(Words::constant).orElse("told by the writer");
    String how = hope.isEmpty() ? act : hope;
    return told.speaker().isEmpty() ? how : Words.spaced(told.speaker()) + ", " + how;
  }

  static String words(Record record, Told told) {
    return Balance.quoted(MarkedLines.words(record.transcript(), told.words()));
  }

  static String line(Record record, Told told) {
    return "l. " + record.transcript().lines().line(told.words().start());
  }
}

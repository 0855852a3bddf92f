package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.MissingPaper.CitedBy;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.people.Party;

/** Puts the papers of an exchange into words, the same in every form. */
final class ExchangeWords {

  private ExchangeWords() {}

  /**
   * Returns the number under which others refer to a paper, else that under which it is printed.
   */
  static Optional<String> number(PaperSummary paper) {
    return paper.numbers().stream()
        .filter(n -> n.kind() == NumberKind.TELEGRAM || n.kind() == NumberKind.DESPATCH)
        .findFirst()
        .map(RecordNumber::first);
  }

  static Optional<String> date(PaperSummary paper) {
    return paper.date().map(When.Date::edtf);
  }

  static Optional<String> from(PaperSummary paper) {
    return parties(paper.parties().from())
        .or(() -> Optional.of(String.join(", ", paper.parties().signers())))
        .filter(s -> !s.isEmpty());
  }

  static Optional<String> to(PaperSummary paper) {
    return parties(paper.parties().to());
  }

  private static Optional<String> parties(List<Party> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", all.stream().map(ExchangeWords::party).toList()));
  }

  private static String party(Party party) {
    String name =
        party.person().map(p -> party.honorific().map(h -> h + " " + p).orElse(p)).orElse("");
    return Words.spaced(
        party.office().map(o -> name.isEmpty() ? o : o + " (" + name + ")").orElse(name));
  }

  /** Returns {@code telegram 18, Minister in Todrany (Orlenne) to Minister of Foreign Affairs}. */
  static String paper(PaperSummary paper) {
    return head(paper.kind(), number(paper), from(paper), to(paper));
  }

  /** Returns the same of a paper that is not held. */
  static String paper(MissingPaper paper) {
    return head(paper.kind(), paper.number(), paper.sender(), paper.addressee());
  }

  private static String head(
      Optional<String> kind, Optional<String> number, Optional<String> from, Optional<String> to) {
    List<String> parts = new ArrayList<>();
    String named = kind.orElse("paper") + number.map(n -> " " + n).orElse("");
    parts.add(named);
    if (from.isPresent() || to.isPresent()) {
      parts.add(from.orElse("unknown") + to.map(t -> " to " + t).orElse(""));
    }
    return String.join(", ", parts);
  }

  static String date(MissingPaper paper) {
    return paper.date().map(When::edtf).orElse("undated");
  }

  /** Returns the words of a reference with the line where they stand. */
  static String quote(Citation citation) {
    return "“" + citation.words() + "” (line " + citation.line() + ")";
  }

  static String title(Chain chain) {
    return "Exchange of " + chain.id() + ": " + count(chain.steps().size());
  }

  /** Says how many papers are missing, and how many of those that were read refer to them. */
  static String title(List<MissingPaper> missing, int papers) {
    long referring =
        missing.stream().flatMap(m -> m.citedBy().stream()).map(CitedBy::id).distinct().count();
    return missing.isEmpty()
        ? "No paper is referred to and not held, in " + count(papers)
        : count(missing.size())
            + (missing.size() == 1 ? " is" : " are")
            + " referred to by "
            + referring
            + " of "
            + count(papers)
            + " and not held";
  }

  private static String count(int papers) {
    return papers + (papers == 1 ? " paper" : " papers");
  }
}

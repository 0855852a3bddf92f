package org.chancery.dossier.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.dossier.exchange.Linker.Question;
import org.chancery.dossier.exchange.Post.Fit;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;

/**
 * Says how well a held paper fits a reference. Number and date weigh 4 each, sender and addressee 2
 * each, hour and kind 1 each; a number, a day or a sender that contradicts rules the paper out.
 */
final class Scorer {

  /** How long before, in days, a paper may be cited by its number alone. */
  private static final long SERIES = 400;

  /** What it weighs that a paper lies in the one that refers to it. */
  private static final double ENCLOSED = 3.5;

  private final Question question;
  private final PaperSummary paper;
  private final List<String> reasons = new ArrayList<>();
  private double score;
  private boolean out;

  /** A paper to another addressee may be a copy of the one that is meant, or have its number. */
  private boolean elsewhere;

  /** Whether the paper is enclosed in the one that refers, or with it in a third. */
  private final boolean enclosed;

  /** Whether the hours are not the same. */
  private boolean anotherHour;

  private Scorer(Question question, PaperSummary paper) {
    this.question = question;
    this.paper = paper;
    this.enclosed = paper.isEnclosedWith(question.citing());
  }

  /** A score and its reasons. */
  record Score(double score, List<String> reasons) {}

  /** Returns the score, or nothing when the paper is ruled out. */
  static Optional<Score> score(Question question, PaperSummary paper, Holders holders) {
    Scorer scorer = new Scorer(question, paper);
    boolean number = scorer.number();
    scorer.date(number);
    if (!scorer.out && scorer.enclosed) {
      scorer.add(ENCLOSED, "enclosed");
    }
    if (!scorer.out) {
      scorer.parties(holders, number);
      scorer.kind(number);
    }
    if (scorer.elsewhere && !scorer.enclosed) {
      scorer.score = Math.min(scorer.score, Linker.LEAST - 0.5);
    }
    return scorer.out ? Optional.empty() : Optional.of(new Score(scorer.score, scorer.reasons));
  }

  private void add(double points, String reason) {
    score += points;
    reasons.add(reason);
  }

  /** Returns whether the numbers are the same. */
  private boolean number() {
    if (question.numbers().isEmpty()) {
      return false;
    }
    List<RecordNumber> own = Numbers.own(paper);
    for (RecordNumber number : own) {
      for (String cited : question.numbers()) {
        if (Numbers.same(number, cited) && !ofTwoSeries(number)) {
          add(Numbers.isGiven(number) ? 4 : 3.5, "number " + cited);
          return true;
        }
      }
    }
    if (own.stream().anyMatch(Numbers::isGiven)) {
      out = true;
    } else {
      add(-1.5, "bears no number of its own");
    }
    return false;
  }

  private boolean ofTwoSeries(RecordNumber own) {
    return question
        .citation()
        .told()
        .number()
        .filter(cited -> Numbers.ofTwoSeries(own.first(), cited))
        .isPresent();
  }

  private void date(boolean number) {
    Optional<LocalDate> own = paper.date().flatMap(When.Date::toLocalDate);
    if (own.isPresent()
        && question.today().isPresent()
        && own.get().isAfter(question.today().get().plusDays(1))) {
      out = true;
      return;
    }
    if (question.cited().day().isPresent()) {
      own.ifPresentOrElse(
          day -> dated(question.cited().day().get(), day, number), () -> out = true);
    } else if (question.citation().told().when().isPresent() || !number) {
      out = true;
    } else {
      series(own);
    }
  }

  private void dated(LocalDate cited, LocalDate own, boolean number) {
    long off = Math.abs(ChronoUnit.DAYS.between(cited, own));
    if (off == 0) {
      add(4, "date " + own);
      hour(number);
    } else if (off == 1 && number) {
      add(2.5, "a day off: " + own);
    } else {
      out = true;
    }
  }

  /**
   * Hours are misprinted; without a number they are all that tells the telegrams of a day apart.
   */
  private void hour(boolean number) {
    Optional<LocalTime> own = paper.date().flatMap(When.Date::time);
    Optional<LocalTime> cited = question.cited().time();
    if (own.isPresent() && cited.isPresent()) {
      boolean same = own.equals(cited);
      anotherHour = !same;
      add(same ? 1 : number ? -0.5 : -2, same ? "hour " + own.get() : "another hour: " + own.get());
    }
  }

  /** A number alone means the last paper of that number. */
  private void series(Optional<LocalDate> own) {
    if (own.isEmpty() || question.today().isEmpty()) {
      add(-1, "undated");
      return;
    }
    long before = ChronoUnit.DAYS.between(own.get(), question.today().get());
    if (before > SERIES) {
      out = true;
    } else {
      add(before <= 45 ? 2 : before <= 120 ? 1 : -1.5, before + " days before");
    }
  }

  private void parties(Holders holders, boolean number) {
    Expectation expected = question.expected();
    Optional<LocalDate> day = question.today();
    List<Who> senders = Who.senders(paper.parties());
    Fit sender =
        enclosed && Expectation.isOffice(question.citation(), senders)
            ? Fit.SAME
            : holders.best(expected.senders(), senders, day);
    Fit addressee = holders.best(expected.addressees(), Who.addressees(paper.parties()), day);
    boolean doubtful = anotherHour && expected.between();
    boolean strong = enclosed || number && question.cited().day().isPresent() && !doubtful;
    if (sender == Fit.DIFFERENT && (expected.firm() || !strong)
        || addressee == Fit.DIFFERENT && (expected.addressed() && !enclosed || !strong)) {
      out = true;
      return;
    }
    double each = !expected.between() ? 2 : question.numbers().isEmpty() ? 1 : 1.5;
    party(sender, each, "sender");
    if (!enclosed || addressee == Fit.SAME) {
      party(addressee, each, "addressee");
    }
    elsewhere = addressee == Fit.DIFFERENT;
    if (sender == Fit.UNKNOWN && addressee == Fit.UNKNOWN && !enclosed) {
      add(-1.5, "parties not known");
    }
  }

  private void party(Fit fit, double points, String role) {
    switch (fit) {
      case SAME -> add(points, role);
      case UNKNOWN -> {}
      case DIFFERENT -> add(-points, "another " + role);
    }
  }

  private void kind(boolean number) {
    Optional<Family> cited = question.citation().told().kind().flatMap(Family::of);
    Optional<Family> own = paper.kind().flatMap(Family::of);
    if (question.citation().told().kind().isEmpty() && question.numbers().isEmpty()) {
      if (!own.equals(Optional.of(Family.TELEGRAM))) {
        add(-2, "cited as a telegram");
      }
    } else if (cited.isPresent() && own.isPresent()) {
      if (cited.equals(own)) {
        add(1, "kind " + cited.get().word());
      } else {
        add(number ? -1 : -3, "another kind: " + own.get().word());
      }
    } else if (cited.equals(Optional.of(Family.TELEGRAM)) && isDespatch()) {
      add(number ? -1 : -3, "another kind: " + Family.WRITTEN.word());
    }
    if (question.numbers().isEmpty() && !enclosed && (isNote() && isNumbered() || isPrivate())) {
      add(-1.5, "numbered, and cited as a note or letter");
    }
  }

  /** What a mission writes home is a despatch and numbered; its notes are written to others. */
  private boolean isNote() {
    String kind = question.citation().told().kind().orElse("");
    return kind.equals("note") || kind.equals("letter");
  }

  /** Private letters bear no number. */
  private boolean isPrivate() {
    String words = question.citation().words().toLowerCase(Locale.ROOT);
    return (words.contains(" private ") || words.contains(" personal "))
        && !Numbers.own(paper).isEmpty();
  }

  private boolean isNumbered() {
    return !Numbers.own(paper).isEmpty()
        && Numbers.own(paper).stream().allMatch(Numbers::isGiven)
        && Stream.concat(
                Who.senders(paper.parties()).stream(), Who.addressees(paper.parties()).stream())
            .noneMatch(Who::isForeignMission);
  }

  /** A paper whose number stands on a line of its own is no telegram. */
  private boolean isDespatch() {
    return paper.numbers().stream().anyMatch(n -> n.kind() == NumberKind.DESPATCH);
  }

  /** Kinds of papers that are called by several words. */
  enum Family {
    TELEGRAM,
    WRITTEN,
    MEMORANDUM,
    MINUTES;

    static Optional<Family> of(String kind) {
      return switch (kind.toLowerCase(Locale.ROOT)) {
        case "telegram", "cable", "cablegram", "wire", "radio", "radiogram", "savingram" ->
            Optional.of(TELEGRAM);
        case "despatch", "dispatch", "letter", "note", "report" -> Optional.of(WRITTEN);
        case "memorandum", "aide-mémoire", "aide-memoire" -> Optional.of(MEMORANDUM);
        case "minutes" -> Optional.of(MINUTES);
        default -> Optional.empty();
      };
    }

    String word() {
      return this == WRITTEN ? "despatch or note" : name().toLowerCase(Locale.ROOT);
    }
  }
}

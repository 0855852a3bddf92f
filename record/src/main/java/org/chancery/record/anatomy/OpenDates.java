package org.chancery.record.anatomy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.FigureOrder;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.EditorialQuery;

/** Asks about dates in figures that nothing in the paper decides: {@code 2/7/46}. */
final class OpenDates {

  private OpenDates() {}

  /** Returns a question for each such date of the head and of the text. */
  static List<EditorialQuery> read(
      WorkingText text, Protocol protocol, List<Finding<DateMention>> dates) {
    List<EditorialQuery> queries = new ArrayList<>(0);
    Dating dating = protocol.dating();
    ask(text, dating.written(), queries);
    if (!dating.sent().equals(dating.written())) {
      ask(text, dating.sent(), queries);
    }
    if (!dating.received().equals(dating.written()) && !dating.received().equals(dating.sent())) {
      ask(text, dating.received(), queries);
    }
    for (Finding<DateMention> date : dates) {
      ask(text, date, date.value().when(), queries);
    }
    return queries;
  }

  private static void ask(
      WorkingText text, Optional<Finding<When>> date, List<EditorialQuery> queries) {
    if (date.isPresent()) {
      ask(text, date.get(), date.get().value(), queries);
    }
  }

  private static void ask(
      WorkingText text, Finding<?> date, When when, List<EditorialQuery> queries) {
    if (date.certainty() != Certainty.LOW || !(when instanceof When.Date one)) {
      return;
    }
    String printed = date.span().of(text.transcript().text());
    Optional<LocalDate> other = FigureOrder.swapped(one).toLocalDate();
    boolean figures = printed.indexOf('/') > 0 && printed.chars().noneMatch(Character::isLetter);
    if (figures && other.isPresent() && one.toLocalDate().isPresent() && one.time().isEmpty()) {
      queries.add(
          Doubts.openDate(
              date.span(), printed.strip(), one.toLocalDate().orElseThrow(), other.orElseThrow()));
    }
  }
}

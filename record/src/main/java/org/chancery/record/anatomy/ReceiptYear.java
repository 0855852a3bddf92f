package org.chancery.record.anatomy;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;

/** Infers the year of a receipt that is printed without one. */
final class ReceiptYear {

  /** A receipt so many months before the month of writing belongs to the next year. */
  private static final int TURN = 6;

  private ReceiptYear() {}

  /**
   * Returns {@code received} with the year that follows from the day of writing; unchanged where a
   * year is printed or the day of writing has none.
   */
  static When infer(When received, When.Date written) {
    if (!(received instanceof When.Date date)
        || date.year().isPresent()
        || date.month().isEmpty()
        || written.year().isEmpty()
        || written.month().isEmpty()) {
      return received;
    }
    int turned = written.month().getAsInt() - date.month().getAsInt() > TURN ? 1 : 0;
    Set<Part> inferred = EnumSet.of(Part.YEAR);
    inferred.addAll(date.inferred());
    return new When.Date(
        OptionalInt.of(written.year().getAsInt() + turned),
        date.month(),
        date.day(),
        date.time(),
        inferred,
        date.otherStyle());
  }
}

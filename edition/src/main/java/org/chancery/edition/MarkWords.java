package org.chancery.edition;

import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;

/**
 * How a mark is shown in HTML.
 *
 * @param element the element
 * @param classes its classes
 * @param title what it is, in words
 */
record MarkWords(String element, String classes, String title) {

  static MarkWords of(Mark mark) {
    String by = by(mark.hand());
    return switch (mark) {
      case Mark.Addition m ->
          switch (m.position()) {
            case INLINE -> new MarkWords("ins", "hand caret", "Inserted by " + by);
            case ENDORSEMENT -> new MarkWords("ins", "hand", "Written on the paper by " + by);
          };
      case Mark.Deletion m -> new MarkWords("del", "struck", "Struck out by " + by);
      case Mark.Substitution m -> new MarkWords("span", "subst", "Replaced by " + by);
      case Mark.Supplied m ->
          new MarkWords(
              "span",
              "ed",
              switch (m.reason()) {
                case OMITTED -> "Supplied by the editor";
                case ABBREVIATION -> "Completed by the editor";
                case CORRECTION -> "Corrected by the editor";
              });
      case Mark.Unclear m -> new MarkWords("span", "ed doubt", "Read with doubt");
      case Mark.Gap m ->
          new MarkWords(
              "span",
              "ed gap",
              "Not there: "
                  + Words.constant(m.reason())
                  + m.extent().map(e -> ", " + e).orElse(""));
      case Mark.Note m ->
          new MarkWords("span", "ed note", "The editor’s remark: " + Words.constant(m.type()));
    };
  }

  private static String by(Hand hand) {
    return hand.name()
        .orElse(
            switch (hand.role()) {
              case TYPIST -> "the typist";
              case HAND -> "hand";
              case EDITOR -> "the editor";
              case TRANSLATOR -> "the translator";
            });
  }
}

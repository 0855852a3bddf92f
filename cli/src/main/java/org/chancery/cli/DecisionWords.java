package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.archive.Anchor;
import org.chancery.archive.Decision;

/** Says in a few words what was decided. */
final class DecisionWords {

  private static final int LONGEST = 60;

  private DecisionWords() {}

  static String of(Decision decision) {
    return switch (decision) {
      case Decision.Confirm confirm -> "confirm " + about(confirm.anchor());
      case Decision.Reject reject -> "reject " + about(reject.anchor());
      case Decision.Correct correct ->
          "correct " + about(correct.anchor()) + " to '" + correct.value() + "'";
      case Decision.Settle settle ->
          "settle "
              + about(settle.anchor())
              + " as "
              + word(settle.state())
              + settle.shown().map(p -> ", shown by " + p.in()).orElse("");
      case Decision.Answer answer ->
          "answer " + about(answer.anchor()) + ": '" + answer.answer() + "'";
      case Decision.Merge merge -> quoted(merge.names()) + " is '" + merge.into() + "'";
      case Decision.Part part ->
          quoted(part.names()) + " is '" + part.into() + "', apart from others of the family name";
      case Decision.Identify identify -> "'" + identify.name() + "' is " + identify.identifier();
      case Decision.Split split ->
          "'" + split.name() + "' in " + split.in() + " is '" + split.into() + "'";
      case Decision.Rename rename -> "'" + rename.name() + "' is called '" + rename.to() + "'";
      case Decision.Undo undo -> "undo " + undo.number();
    };
  }

  private static String quoted(List<String> names) {
    return names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
  }

  private static String about(Anchor anchor) {
    String quoted = anchor.quoted().replaceAll("\\s+", " ").strip();
    String words = quoted.length() <= LONGEST ? quoted : quoted.substring(0, LONGEST - 1) + "…";
    return word(anchor.subject()) + " in " + anchor.record() + " “" + words + "”";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.chancery.archive.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.archive.query.Clause.Accessions;
import org.chancery.archive.query.Clause.And;
import org.chancery.archive.query.Clause.Dated;
import org.chancery.archive.query.Clause.Everything;
import org.chancery.archive.query.Clause.Exactly;
import org.chancery.archive.query.Clause.In;
import org.chancery.archive.query.Clause.InState;
import org.chancery.archive.query.Clause.Not;
import org.chancery.archive.query.Clause.Or;
import org.chancery.archive.query.Clause.Phrase;
import org.chancery.archive.query.Clause.Word;

/** Says in plain words what was understood of a query. */
final class PlainWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private PlainWords() {}

  static String of(Clause clause) {
    return clause instanceof Everything ? "every paper" : "papers " + tell(clause);
  }

  private static String tell(Clause clause) {
    return switch (clause) {
      case Everything e -> "of every sort";
      case Word w -> "with " + named(w);
      case Phrase p -> "with " + named(p);
      case In in -> field(in);
      case Exactly e -> "whose " + noun(e.field()) + " is exactly “" + e.value() + "”";
      case Dated d -> dated(d.range());
      case Accessions a when a.first() == a.last() -> "from accession " + a.first();
      case Accessions a -> "from accessions " + a.first() + " to " + a.last();
      case InState s -> "(in the text as " + s.state().word() + ") " + tell(s.asked());
      case And and -> list(and.parts(), " and ");
      case Or or -> "either " + list(or.parts(), " or ");
      case Not not when not.part() instanceof Or or -> "neither " + list(or.parts(), " nor ");
      case Not not -> "but not " + tell(not.part());
    };
  }

  private static String list(List<Clause> parts, String last) {
    String by = last.equals(" and ") ? ", " : last;
    return parts.stream().map(PlainWords::part).collect(Collectors.joining(by));
  }

  private static String part(Clause clause) {
    return clause instanceof Or || clause instanceof And ? "(" + tell(clause) + ")" : tell(clause);
  }

  private static String field(In in) {
    boolean any = in.asked() instanceof Word w && w.text().equals("*");
    if (any) {
      return "that have a " + noun(in.field());
    }
    String value = value(in.asked());
    return switch (in.field()) {
      case FROM -> "from " + value;
      case TO -> "to " + value;
      case SAID -> "with a statement made by or saying " + value;
      case SPEAKER -> "with a statement by " + value;
      case PERSON -> "that name the person " + value;
      case BODY -> "that name the body " + value;
      case PLACE -> "that name or were written in " + value;
      case HEADING -> "with " + value + " in the heading";
      case NO -> "with the number " + value;
      case KIND -> "of the kind " + value;
      case CLASS -> "classified " + value;
      case ACT -> "with a statement of the act " + value;
      case HAND -> hand(in.asked());
      case DATE, SINCE, UNTIL, IN, LAYER -> value;
    };
  }

  private static String hand(Clause asked) {
    return asked instanceof Word w && w.text().equals("no")
        ? "on which no hand wrote"
        : "on which a hand wrote";
  }

  static String noun(Field field) {
    return switch (field) {
      case FROM -> "sender";
      case TO -> "addressee";
      case SAID -> "statement";
      case SPEAKER -> "speaker";
      case PERSON -> "person";
      case BODY -> "body";
      case PLACE -> "place";
      case HEADING -> "heading";
      case NO -> "number";
      case KIND -> "kind";
      case CLASS -> "classification";
      case ACT -> "act";
      case HAND -> "handwriting";
      case DATE, SINCE, UNTIL -> "date";
      case IN -> "accession";
      case LAYER -> "layer";
    };
  }

  private static String value(Clause clause) {
    return switch (clause) {
      case Word w -> "“" + w.text() + "”";
      case Phrase p -> "“" + p.text() + "”" + within(p);
      case And and -> and.parts().stream().map(PlainWords::value).collect(joining(" and "));
      case Or or -> or.parts().stream().map(PlainWords::value).collect(joining(" or "));
      case Not not -> "not " + value(not.part());
      case In in when in.field() == Field.SPEAKER -> "(as speaker) " + value(in.asked());
      case In in -> "(as " + noun(in.field()) + ") " + value(in.asked());
      case Everything e -> tell(e);
      case Exactly e -> "exactly “" + e.value() + "”";
      case Dated d -> tell(d);
      case Accessions a -> tell(a);
      case InState s -> tell(s);
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining(String by) {
    return Collectors.joining(by);
  }

  private static String named(Word word) {
    return word.wild() ? "a word like “" + word.text() + "”" : "the word “" + word.text() + "”";
  }

  private static String named(Phrase phrase) {
    return phrase.within() == 0
        ? "the words “" + phrase.text() + "” together"
        : "the words “" + phrase.text() + "”" + within(phrase);
  }

  private static String within(Phrase phrase) {
    return switch (phrase.within()) {
      case 0 -> "";
      case 1 -> " with at most 1 other word between, in any order";
      default -> " with at most " + phrase.within() + " other words between, in any order";
    };
  }

  private static String dated(DateRange range) {
    if (range.from().isEmpty()) {
      return "dated " + range.to().map(PlainWords::day).orElse("") + " or earlier";
    }
    if (range.to().isEmpty()) {
      return "dated " + range.from().map(PlainWords::day).orElse("") + " or later";
    }
    LocalDate from = range.from().get();
    LocalDate to = range.to().get();
    return from.equals(to) ? "dated " + day(from) : "dated from " + day(from) + " to " + day(to);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}

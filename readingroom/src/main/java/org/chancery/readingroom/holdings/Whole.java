package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.NameBook;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Register;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Span;

/**
 * What only all papers together can show, drawn out of them once.
 *
 * @param people the names of people by family name
 * @param places places by name
 * @param bodies governments, committees, offices by name
 * @param days meetings and events by date
 * @param asked questions to the editor, by record
 * @param ledgers undertakings as of any day
 * @param ledger undertakings with what later papers show of them
 * @param duties the undertakings of each person
 * @param bound the undertakings of each body
 * @param exchange which paper means which
 * @param chains the exchanges of several papers, the longest first
 * @param register people and bodies with their offices and days
 * @param names under which name a person is kept
 */
public record Whole(
    Map<String, Person> people,
    Map<String, Place> places,
    Map<String, Body> bodies,
    List<Day> days,
    List<Asked> asked,
    Ledgers ledgers,
    LedgerRows ledger,
    Duties duties,
    Duties bound,
    Exchange exchange,
    List<Chain> chains,
    Register register,
    NameBook names) {

  /**
   * A family name, with all forms in which papers print it.
   *
   * @param key the name in the address of its page
   * @param name as editors decided, else the form that most papers print in full
   * @param forms each form, and in how many papers it stands
   * @param titles offices and ranks printed with it
   * @param papers the papers that name it, by date, and how
   * @param said statements, in the order of the papers
   * @param company who was present at the same meetings or wrote, and how often
   * @param entry the same in the register
   */
  public record Person(
      String key,
      String name,
      Map<String, Integer> forms,
      Set<String> titles,
      Map<RecordId, Set<Role>> papers,
      List<Speech> said,
      Map<String, Integer> company,
      Entry entry) {}

  /**
   * A statement.
   *
   * @param in the record
   * @param act what the speaker did by it
   * @param to to whom
   * @param words what was said
   * @param anchor the name of the element that holds the words
   */
  public record Speech(
      RecordId in, Statement.Act act, Optional<String> to, String words, String anchor) {}

  /** A place: its name, the papers written there and the papers that name it. */
  public record Place(String name, List<RecordId> written, List<RecordId> named) {}

  /**
   * A government, committee or office.
   *
   * @param name without the article
   * @param papers the papers that name it, by date
   * @param said what it is told to have said, in the order of the papers
   */
  public record Body(String name, Set<RecordId> papers, List<Speech> said) {}

  /** A meeting or event; its day is the first it can be, as much as is known of it. */
  public record Day(
      LocalDate day,
      Timeline.Known known,
      boolean meeting,
      String when,
      String what,
      RecordId in,
      String anchor) {}

  /**
   * A question to the editor.
   *
   * @param in the record
   * @param code of which kind
   * @param line the line where it stands, from 1
   * @param column the column, from 1
   * @param message what is doubted
   * @param before words before those that are doubted, where these are but a sign
   * @param words the words that are doubted; may be empty
   * @param after words after them, likewise
   * @param anchor the name of the element that holds the words
   * @param span where they stand in the source
   */
  public record Asked(
      RecordId in,
      String code,
      int line,
      int column,
      String message,
      String before,
      String words,
      String after,
      String anchor,
      Span span) {

    /** Returns line and column. */
    public String at() {
      return line + ":" + column;
    }
  }

  /** Returns the papers that {@code id} refers to and that are not held. */
  public List<MissingPaper> missing(RecordId id) {
    String name = id.toString();
    return exchange.missing().stream()
        .filter(m -> m.citedBy().stream().anyMatch(c -> c.id().equals(name)))
        .toList();
  }
}

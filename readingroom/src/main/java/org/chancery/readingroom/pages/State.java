package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.collation.Witness;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.record.Record;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;

/**
 * A state of a text as an address names it: {@code 7.1}, {@code 7.1:typed}, {@code 7.1:draft-2},
 * {@code 7.1:draft-2:typed}. Without a layer it is the text as its hands left it.
 *
 * @param id the record
 * @param draft the number of the draft that the record quotes, from 1; 0 for the record itself
 * @param layer the layer, when one is named
 */
record State(RecordId id, int draft, Optional<Stratum> layer) {

  private static final String DRAFT = "draft-";

  /**
   * Reads the name of a state.
   *
   * @throws Refusal if it is none
   */
  static State parse(String name) {
    String[] parts = name.strip().split(":", 4);
    RecordId id = RecordId.parse(parts[0]).orElseThrow(() -> unknown(name));
    int draft = 0;
    Optional<Stratum> layer = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].toLowerCase(Locale.ROOT);
      if (i == 1 && part.startsWith(DRAFT)) {
        draft = number(part.substring(DRAFT.length()), name);
      } else {
        layer = Optional.of(layer(part, name));
      }
    }
    return new State(id, draft, layer);
  }

  private static int number(String digits, String name) {
    boolean plain = digits.length() == 1 || digits.length() == 2;
    if (!plain || !digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.equals("0")) {
      throw unknown(name);
    }
    return Integer.parseInt(digits);
  }

  private static Stratum layer(String word, String name) {
    return switch (word) {
      case "typed" -> Stratum.TYPED;
      case "corrected" -> Stratum.CORRECTED;
      case "published" -> Stratum.PUBLISHED;
      default -> throw unknown(name);
    };
  }

  private static Refusal unknown(String name) {
    return Refusal.malformed(
        "“"
            + Ask.shown(name)
            + "” names no state of a text: write a record such as 12.3, a layer such as 12.3:typed"
            + " or a draft it quotes such as 12.3:draft-1.");
  }

  /** Returns the states that a request names by the letters a to l. */
  static List<State> asked(Context ctx) {
    List<State> states = new ArrayList<>();
    for (char letter = 'a'; letter <= 'l'; letter++) {
      String name = Ask.text(ctx, String.valueOf(letter));
      if (!name.isEmpty()) {
        states.add(parse(name));
      }
    }
    return states;
  }

  /** Writes states as they stand in an address: {@code a=7.1&b=8.1:typed}. */
  static String query(List<State> states) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(12, states.size()); i++) {
      parts.add((char) ('a' + i) + "=" + states.get(i).name());
    }
    return String.join("&", parts);
  }

  static State of(RecordId id) {
    return new State(id, 0, Optional.empty());
  }

  /** Returns the name in an address. */
  String name() {
    return id
        + (draft == 0 ? "" : ":" + DRAFT + draft)
        + layer.map(l -> ":" + l.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** Returns the same text in a layer. */
  State in(Stratum stratum) {
    return new State(id, draft, Optional.of(stratum));
  }

  /**
   * Returns the words of the state.
   *
   * @throws Refusal if the record quotes no such draft
   */
  Witness witness(Record record) {
    Stratum stratum = layer.orElse(Stratum.CORRECTED);
    if (draft == 0) {
      return Witness.of(record, stratum).named(name());
    }
    List<Witness> drafts = Witness.drafts(record, stratum);
    if (draft > drafts.size()) {
      throw Refusal.notFound(
          "Record "
              + id
              + " quotes "
              + drafts.size()
              + " drafts; there is no draft "
              + draft
              + ".");
    }
    return drafts.get(draft - 1).named(name());
  }

  /** Returns this state, or both of its layers when a hand corrected it and none was named. */
  List<State> layers(Record record) {
    if (layer.isPresent()) {
      return List.of(this);
    }
    State typed = in(Stratum.TYPED);
    State corrected = in(Stratum.CORRECTED);
    boolean same = typed.witness(record).text().equals(corrected.witness(record).text());
    return same ? List.of(this) : List.of(typed, corrected);
  }

  /**
   * A state with its paper.
   *
   * @param state its name
   * @param card the card of the record
   * @param record the record
   * @param witness its words
   */
  record Held(State state, Card card, Record record, Witness witness) {

    /** Returns the address of the record's page, at the layer. */
    String link() {
      String at = state.draft() == 0 ? "" : "#l" + line();
      String shown =
          state.layer().filter(l -> l == Stratum.TYPED).map(_ -> "?layer=typed").orElse("");
      return "/records/" + state.id() + shown + at;
    }

    private int line() {
      return witness.line(new Span(0, witness.text().length()));
    }
  }

  /**
   * Finds states that an address names.
   *
   * @throws Refusal if one of the records is not held
   */
  static List<Held> held(List<State> states, Desk desk) {
    List<Held> all = new ArrayList<>();
    for (State state : states) {
      Card card = desk.holdings().card(state.id());
      Record record = desk.holdings().readings().read(card);
      all.add(new Held(state, card, record, state.witness(record)));
    }
    return all;
  }
}

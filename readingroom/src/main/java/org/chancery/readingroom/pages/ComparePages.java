package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Move;
import org.chancery.dossier.collation.Apparatus.Stand;
import org.chancery.dossier.collation.Collation;
import org.chancery.dossier.collation.Grade;
import org.chancery.dossier.collation.Witness;
import org.chancery.edition.CollationEdition;
import org.chancery.edition.ComparisonForm;
import org.chancery.readingroom.holdings.Recall;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.record.language.OneLine;

/** States of a text compared word by word: side by side, and as one text with its readings. */
final class ComparePages implements Subject {

  private static final int BRIEF = 140;

  private final Desk desk;
  private final Recall<Page> pages = new Recall<>(16);

  ComparePages(Desk desk) {
    this.desk = desk;
  }

  /**
   * What the page shows.
   *
   * @param heads the states
   * @param counts how many places differ, in words
   * @param text the words
   * @param moves passages that stand elsewhere
   * @param query the states as they stand in an address
   */
  record Page(
      List<StateHead> heads, String counts, Collated text, List<Moved> moves, String query) {}

  /** A passage that stands at one place in some states and at another in others. */
  record Moved(int number, String words, int count, String one, String other) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/compare", this::page);
    routes.get("/compare.json", ctx -> take(ctx, "json", new ComparisonForm.Json()));
    routes.get("/compare.html", ctx -> take(ctx, "html", new ComparisonForm.Html()));
    routes.get("/compare.xml", this::tei);
  }

  /** Returns what is asked for, at least two states. */
  private static List<State> asked(Context ctx) {
    List<State> states = State.asked(ctx);
    if (states.size() < 2) {
      throw Refusal.malformed(
          "A comparison needs two states at least: /compare?a=12.3&b=12.4, or a layer such as"
              + " 12.3:typed.");
    }
    return states;
  }

  private void page(Context ctx) {
    List<State> states = asked(ctx);
    String query = State.query(states);
    Page page =
        pages.of(
            query + "/" + desk.catalogue().mark(), () -> made(State.held(states, desk), query));
    String names = StateHead.names(page.heads());
    String title = desk.t().of("compare.title", page.heads().size(), names);
    boolean inline = Ask.choice(ctx, "view", "side", "inline").equals("inline");
    desk.show(ctx, "compare.jte", "drafts", title, Map.of("page", page, "inline", inline));
  }

  private Page made(List<State.Held> held, String query) {
    Apparatus apparatus = apparatus(held);
    List<Moved> moves = new ArrayList<>();
    for (Move move : apparatus.moves()) {
      moves.add(
          new Moved(
              move.number(),
              Text.brief(OneLine.ofBlanks(apparatus.words(move.one())), BRIEF),
              move.words(),
              at(apparatus, move.one()),
              at(apparatus, move.other())));
    }
    return new Page(
        StateHead.of(held, desk.t()), counts(apparatus), Collated.of(apparatus), moves, query);
  }

  private String at(Apparatus apparatus, Stand stand) {
    return desk.t()
        .of(
            "compare.at",
            Collated.siglum(stand.witness()),
            apparatus.witnesses().get(stand.witness()).line(stand.span()));
  }

  private String counts(Apparatus apparatus) {
    List<String> parts = new ArrayList<>();
    for (Grade grade : List.of(Grade.WORD, Grade.VALUE, Grade.FORM)) {
      long count = apparatus.places().stream().filter(p -> p.grade() == grade).count();
      if (count > 0) {
        parts.add(desk.t().count("compare." + grade.name(), count));
      }
    }
    if (!apparatus.moves().isEmpty()) {
      parts.add(desk.t().count("compare.moves", apparatus.moves().size()));
    }
    return parts.isEmpty() ? desk.t().of("compare.none") : String.join(", ", parts) + ".";
  }

  private static Apparatus apparatus(List<State.Held> held) {
    List<Witness> witnesses = held.stream().map(State.Held::witness).toList();
    return Collation.of(witnesses).inOrder(witnesses);
  }

  private void take(Context ctx, String extension, ComparisonForm form) {
    StringWriter out = new StringWriter();
    try {
      CollationEdition.of(apparatus(State.held(asked(ctx), desk))).to(form, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean json = extension.equals("json");
    attach(ctx, extension);
    ctx.contentType(json ? "application/json; charset=utf-8" : "text/html; charset=utf-8");
    ctx.result(out.toString());
  }

  private void tei(Context ctx) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CollationEdition.of(apparatus(State.held(asked(ctx), desk))).tei(out);
    attach(ctx, "xml");
    ctx.contentType("application/tei+xml; charset=utf-8").result(out.toByteArray());
  }

  private static void attach(Context ctx, String extension) {
    ctx.header("Content-Disposition", "attachment; filename=\"comparison." + extension + "\"");
  }
}

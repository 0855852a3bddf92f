package org.chancery.readingroom.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Card;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Library;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.House;
import org.chancery.readingroom.http.Phrases;

/** What all pages share: the archive, its catalogue, the words, and how a page is made. */
final class Desk {

  private static final String PACKAGE = "org.chancery.readingroom.pages";

  private final Holdings holdings;
  private final House house;
  private final TemplateEngine engine;
  private final Optional<Editing> editing;
  private final Statics statics = new Statics();

  /** A desk at which papers are only read. */
  Desk(Holdings holdings, House house) {
    this(holdings, house, Optional.empty());
  }

  /** A desk at which those who are signed in decide. */
  Desk(Holdings holdings, House house, Editing editing) {
    this(holdings, house, Optional.of(editing));
  }

  private Desk(Holdings holdings, House house, Optional<Editing> editing) {
    this.editing = editing;
    this.holdings = holdings;
    this.house = house;
    this.engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Desk.class.getClassLoader(), PACKAGE);
  }

  Holdings holdings() {
    return holdings;
  }

  Archive archive() {
    return holdings.archive();
  }

  Catalogue.Snapshot catalogue() {
    return holdings.catalogue().now();
  }

  /**
   * Returns the card of the record in the path; to editors that of one that was withdrawn too.
   *
   * @throws org.chancery.readingroom.http.Refusal if there is none, or it was withdrawn
   */
  Card card(Context ctx) {
    RecordId id = Ask.record(ctx);
    boolean editor = editing.flatMap(e -> e.session(ctx)).isPresent();
    return editor ? holdings.cardEvenIfWithdrawn(id) : holdings.card(id);
  }

  Library library() {
    return holdings.library();
  }

  Statics statics() {
    return statics;
  }

  House house() {
    return house;
  }

  Phrases t() {
    return house.words();
  }

  /** Returns who may edit; empty in a room for readers only. */
  Optional<Editing> editing() {
    return editing;
  }

  /** Adds a decision to the archive. */
  Decided write(Session session, String why, Decision decision) {
    return editing
        .orElseThrow(() -> new IllegalStateException("a room for readers cannot write"))
        .write(session, why, decision);
  }

  /** Answers with the page that {@code template} makes. */
  void show(Context ctx, String template, String section, String title, Map<String, Object> page) {
    Map<String, Object> all = new HashMap<>(page);
    Optional<String> theme =
        Optional.ofNullable(ctx.cookie("theme")).filter(c -> c.equals("light") || c.equals("dark"));
    String query = section.equals("search") ? Ask.text(ctx, "q") : "";
    all.put(
        "frame",
        new Frame(house, statics, title, section, holdings.name(), query, theme, visit(ctx)));
    StringOutput out = new StringOutput(1 << 15);
    engine.render(template, all, out);
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Cookie");
    ctx.html(out.toString()).contentType("text/html; charset=utf-8");
  }

  private Frame.Visit visit(Context ctx) {
    return new Frame.Visit(
        Frame.here(ctx), editing.isPresent(), editing.flatMap(e -> e.session(ctx)));
  }
}

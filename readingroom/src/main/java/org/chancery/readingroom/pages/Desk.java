package org.chancery.readingroom.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Library;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Phrases;

/** What all pages share: the archive, its catalogue, the words, and how a page is made. */
final class Desk {

  private static final String PACKAGE = "org.chancery.readingroom.pages";

  private final Holdings holdings;
  private final Phrases words;
  private final TemplateEngine engine;
  private final Optional<Editing> editing;
  private final Statics statics = new Statics();

  /** A desk at which papers are only read. */
  Desk(Holdings holdings, Phrases words) {
    this(holdings, words, Optional.empty());
  }

  /** A desk at which those who are signed in decide. */
  Desk(Holdings holdings, Phrases words, Editing editing) {
    this(holdings, words, Optional.of(editing));
  }

  private Desk(Holdings holdings, Phrases words, Optional<Editing> editing) {
    this.editing = editing;
    this.holdings = holdings;
    this.words = words;
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

  Library library() {
    return holdings.library();
  }

  Statics statics() {
    return statics;
  }

  Phrases t() {
    return words;
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
        new Frame(words, statics, title, section, holdings.name(), query, theme, visit(ctx)));
    StringOutput out = new StringOutput(1 << 15);
    engine.render(template, all, out);
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Cookie");
    ctx.html(out.toString());
  }

  private Frame.Visit visit(Context ctx) {
    return new Frame.Visit(
        Frame.here(ctx), editing.isPresent(), editing.flatMap(e -> e.session(ctx)));
  }
}

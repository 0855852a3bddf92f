package org.chancery.readingroom.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.readingroom.http.Phrases;

/** What all pages share: the archive, its catalogue, the words, and how a page is made. */
final class Desk {

  private static final String PACKAGE = "org.chancery.readingroom.pages";

  private final Archive archive;
  private final Catalogue catalogue;
  private final Library library;
  private final Phrases words;
  private final TemplateEngine engine;
  private final Statics statics = new Statics();

  Desk(Archive archive, Phrases words, InstantSource clock) {
    this.archive = archive;
    this.catalogue = new Catalogue(archive, clock);
    this.library = new Library(archive, catalogue);
    this.words = words;
    this.engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Desk.class.getClassLoader(), PACKAGE);
  }

  Archive archive() {
    return archive;
  }

  Catalogue.Snapshot catalogue() {
    return catalogue.now();
  }

  Library library() {
    return library;
  }

  Statics statics() {
    return statics;
  }

  Phrases t() {
    return words;
  }

  /** Answers with the page that {@code template} makes. */
  void show(Context ctx, String template, String section, String title, Map<String, Object> page) {
    Map<String, Object> all = new HashMap<>(page);
    Optional<String> theme =
        Optional.ofNullable(ctx.cookie("theme")).filter(c -> c.equals("light") || c.equals("dark"));
    String query = section.equals("search") ? Ask.text(ctx, "q") : "";
    all.put("frame", new Frame(words, statics, title, section, name(), query, theme));
    StringOutput out = new StringOutput(1 << 15);
    engine.render(template, all, out);
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Cookie");
    ctx.html(out.toString());
  }

  private String name() {
    return Optional.ofNullable(archive.folder().toAbsolutePath().normalize().getFileName())
        .map(Object::toString)
        .orElse("");
  }
}

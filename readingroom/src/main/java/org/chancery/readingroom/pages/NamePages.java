package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.archive.NameDecisions;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Entry;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.editing.Form;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.holdings.Whole.Person;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Merges, renames and splits people. */
final class NamePages implements Subject {

  private static final int LONGEST = 120;

  private final Desk desk;
  private final Editing editing;

  NamePages(Desk desk, Editing editing) {
    this.desk = desk;
    this.editing = editing;
  }

  @Override
  public void lay(Routes routes) {
    editing.post(routes, "/people/{id}/merge", this::merge);
    editing.post(routes, "/people/{id}/rename", this::rename);
    editing.post(routes, "/people/{id}/split", this::split);
  }

  private Person person(Context ctx) {
    String key = ctx.pathParam("id");
    return Optional.ofNullable(desk.library().whole().people().get(key))
        .orElseThrow(() -> Refusal.notFound("No paper names a person “" + Ask.shown(key) + "”."));
  }

  private void merge(Session session, Context ctx) {
    Person person = person(ctx);
    String wanted = Form.line(ctx, "other");
    Person other =
        desk.library().whole().people().values().stream()
            .filter(p -> named(p, wanted))
            .findFirst()
            .orElseThrow(() ->
                Refusal.malformed(
                    "No paper names a person “"
                        + Ask.shown(wanted)
                        + "”; choose one of the list."));
    if (other.key().equals(person.key())) {
      throw Refusal.malformed("They are one person already.");
    }
    boolean apart = person.entry().names().apart() || other.entry().names().apart();
    List<Entry> all = apart ? List.of(person.entry(), other.entry()) : List.of(person.entry());
    write(session, ctx, NameDecisions.merge(all, other.name()));
    back(ctx, other.key());
  }

  private static boolean named(Person person, String wanted) {
    return person.name().equalsIgnoreCase(wanted)
        || person.key().equals(wanted.toLowerCase(Locale.ROOT))
        || person.forms().containsKey(wanted);
  }

  private void rename(Session session, Context ctx) {
    Person person = person(ctx);
    String to = name(ctx, "to");
    write(session, ctx, NameDecisions.rename(person.entry(), to));
    RecordId first = person.papers().keySet().iterator().next();
    String form = person.forms().keySet().iterator().next();
    back(ctx, desk.library().whole().names().key(form, first));
  }

  private void split(Session session, Context ctx) {
    Person person = person(ctx);
    String form = name(ctx, "form");
    String word = Form.line(ctx, "in");
    RecordId in =
        RecordId.parse(word)
            .filter(person.papers()::containsKey)
            .orElseThrow(() ->
                Refusal.malformed("Record “" + Ask.shown(word) + "” does not name this person."));
    if (!person.forms().containsKey(form)) {
      throw Refusal.malformed("No paper prints “" + Ask.shown(form) + "” for this person.");
    }
    String into = name(ctx, "into");
    write(session, ctx, NameDecisions.part(form, in, into));
    back(ctx, desk.library().whole().names().key(form, in));
  }

  private static String name(Context ctx, String field) {
    String name = Form.line(ctx, field);
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.codePoints().noneMatch(Character::isUpperCase)) {
      throw Refusal.malformed(
          "A name has 1 to " + LONGEST + " characters, one of them a capital letter.");
    }
    return name;
  }

  private void write(Session session, Context ctx, Decision decision) {
    Decided _ = desk.write(session, Form.line(ctx, "why"), decision);
  }

  private void back(Context ctx, String key) {
    Whole whole = desk.library().whole();
    ctx.redirect(
        whole.people().containsKey(key) ? Paging.path("/people/", key) + "#names" : "/people",
        HttpStatus.SEE_OTHER);
  }
}

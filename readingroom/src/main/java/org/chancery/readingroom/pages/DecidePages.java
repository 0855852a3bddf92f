package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Anchor;
import org.chancery.archive.Decidable;
import org.chancery.archive.Decided;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.edition.Edition;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.editing.Form;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.record.Record;
import org.chancery.transcript.Span;

/** Decides about what is found at one place of a record. */
final class DecidePages implements Subject {

  private final Desk desk;
  private final Editing editing;

  DecidePages(Desk desk, Editing editing) {
    this.desk = desk;
    this.editing = editing;
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/records/{id}/decide", this::page);
    editing.post(routes, "/records/{id}/decide", this::save);
  }

  private void page(Context ctx) {
    if (editing.session(ctx).isEmpty()) {
      ctx.redirect("/login?" + Paging.query(Map.of("next", Frame.here(ctx))), HttpStatus.SEE_OTHER);
      return;
    }
    RecordId id = held(Ask.record(ctx));
    Asked asked =
        new Asked(
            id, Ask.text(ctx, "at"), Form.local(Ask.text(ctx, "back"), ""), Ask.text(ctx, "layer"));
    show(ctx, asked, Optional.empty(), "");
  }

  /** What the address or the form asks about. */
  private record Asked(RecordId id, String at, String back, String layer) {}

  /** A form that could not be taken: which finding it was about. */
  private record Refused(String subject, String span) {}

  /** Nothing is decided about a record that was withdrawn. */
  private RecordId held(RecordId id) {
    return desk.holdings().card(id).id();
  }

  private void show(Context ctx, Asked asked, Optional<Refused> refused, String wrong) {
    Record record = desk.archive().records().read(asked.id());
    Span at = span(asked.at(), record);
    List<Decidable> found =
        Decidable.all(record).stream()
            .filter(d -> d.at().equals(at) || d.evidence().contains(at))
            .toList();
    if (found.isEmpty()) {
      throw Refusal.notFound("Nothing is found at this place of the paper any more.");
    }
    List<DecideView.Item> items =
        found.stream()
            .map(d ->
                DecideView.item(
                    asked.id(),
                    record,
                    d,
                    refused
                        .filter(r ->
                            r.subject().equals(d.subject().name())
                                && r.span().equals(DecideView.place(d.at())))
                        .map(_ -> DecideView.Given.of(ctx))
                        .orElse(DecideView.Given.NOTHING),
                    desk.library().glance(),
                    desk.t()))
            .toList();
    DecideView view =
        new DecideView(
            asked.id(),
            Edition.of(record).sheet().title(),
            asked.at(),
            asked.back(),
            asked.layer(),
            DecideView.Passage.of(record, at),
            items,
            wrong);
    desk.show(ctx, "decide.jte", "records", desk.t().of("decide.title"), Map.of("page", view));
  }

  /** Reads a place such as {@code 12-40}. */
  static Span span(String place, Record record) {
    int dash = place.indexOf('-');
    if (dash > 0 && place.length() <= 20) {
      String start = place.substring(0, dash);
      String end = place.substring(dash + 1);
      if (digits(start) && digits(end)) {
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        if (from <= to && to <= record.transcript().text().length()) {
          return new Span(from, to);
        }
      }
    }
    throw Refusal.malformed(
        "“at” is a place in the paper such as 12-40, not “" + Ask.shown(place) + "”.");
  }

  private static boolean digits(String word) {
    return !word.isEmpty()
        && word.length() <= 9
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void save(Session session, Context ctx) {
    RecordId id = held(Ask.record(ctx));
    Asked asked =
        new Asked(
            id,
            Form.line(ctx, "at"),
            Form.local(Form.line(ctx, "back"), ""),
            Form.line(ctx, "layer"));
    try {
      Record record = desk.archive().records().read(id);
      Decidable found = found(ctx, record);
      Anchor anchor = Anchor.of(id, found.subject(), record, found.at());
      if (!anchor.digest().equals(Form.line(ctx, "digest"))) {
        throw Refusal.conflict(
            "The paper has a new version since this page was opened; look again.");
      }
      DecideForm form = new DecideForm(desk, DecideView.Given.of(ctx));
      Decided decided = desk.write(session, form.why(), form.decision(anchor));
      ctx.redirect(after(asked, found, decided), HttpStatus.SEE_OTHER);
    } catch (ArchiveTrouble e) {
      again(ctx, asked, e instanceof ArchiveBusy ? 503 : 400, e.sentence());
    } catch (Refusal e) {
      again(ctx, asked, e.status(), e.sentence());
    }
  }

  private void again(Context ctx, Asked asked, int status, String sentence) {
    ctx.status(status);
    show(
        ctx,
        asked,
        Optional.of(new Refused(Form.line(ctx, "subject"), Form.line(ctx, "span"))),
        Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
  }

  private static Decidable found(Context ctx, Record record) {
    String subject = Form.line(ctx, "subject");
    Span span = span(Form.line(ctx, "span"), record);
    return Decidable.all(record).stream()
        .filter(d -> d.subject().name().equals(subject) && d.at().equals(span))
        .findFirst()
        .orElseThrow(
            () -> Refusal.conflict("This is not found there any more; somebody decided it."));
  }

  /** Returns the place where the editor was: the words if they still stand for something. */
  private String after(Asked asked, Decidable found, Decided decided) {
    if (!asked.back().isEmpty()) {
      return asked.back();
    }
    Record record = desk.archive().records().read(asked.id());
    Span at = span(asked.at(), record);
    boolean still =
        !at.isEmpty() && Decidable.all(record).stream().anyMatch(d -> d.evidence().contains(at));
    String line = "l" + record.transcript().lines().line(found.at().start());
    String layer = asked.layer().isEmpty() ? "" : "&layer=" + asked.layer();
    return "/records/"
        + asked.id()
        + "?decided="
        + decided.number()
        + (RecordPages.LAYERS.contains(asked.layer()) ? layer : "")
        + "#"
        + (still ? Edition.anchor(at) : line);
  }
}

package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Anchor;
import org.chancery.archive.Decision;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.editing.Form;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The latest decisions of the editors, and the undoing of one. */
final class DecisionPages implements Subject {

  private static final int SIZE = 50;

  private final Desk desk;

  DecisionPages(Desk desk) {
    this.desk = desk;
  }

  /** What the page shows. */
  record View(List<DecidedLine> lines, Paging paging, String back) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/decisions", this::page);
    desk.editing().ifPresent(e -> e.post(routes, "/decisions/{number}/undo", this::undo));
  }

  private void page(Context ctx) {
    List<DecidedLine> all = DecidedLine.of(desk.archive().decisions().log(), desk.t()).reversed();
    Paging paging = Paging.of(Ask.page(ctx), SIZE, all.size(), "/decisions", Map.of());
    View view = new View(paging.of(all), paging, paging.to(paging.page()));
    desk.show(
        ctx, "decisions.jte", "decisions", desk.t().of("decisions.title"), Map.of("page", view));
  }

  private void undo(Session session, Context ctx) {
    String digits = ctx.pathParam("number");
    boolean number = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || digits.isEmpty()) {
      throw Refusal.notFound("There is no decision “" + Ask.shown(digits) + "”.");
    }
    Decision.Undo undo = new Decision.Undo(Integer.parseInt(digits));
    about(undo).ifPresent(desk.holdings()::card); // nothing is decided about one withdrawn
    desk.write(session, Form.line(ctx, "why"), undo);
    ctx.redirect(Form.local(Form.line(ctx, "back"), "/decisions"), HttpStatus.SEE_OTHER);
  }

  /** Returns the record that an undoing concerns; for the undoing of one, that of the first. */
  private Optional<RecordId> about(Decision decision) {
    return decision instanceof Decision.Undo undo
        ? desk.archive().decisions().find(undo.number()).flatMap(d -> about(d.decision()))
        : decision.words().map(Anchor::record);
  }
}

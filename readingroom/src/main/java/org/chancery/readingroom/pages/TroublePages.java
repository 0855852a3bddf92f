package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.readingroom.http.Elsewhere;
import org.chancery.readingroom.http.Problem;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Says what went wrong, in one sentence and without a trace of the program's inside. */
final class TroublePages implements Subject {

  private final Desk desk;

  TroublePages(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void lay(Routes routes) {
    routes.exception(Elsewhere.class, (e, ctx) -> ctx.redirect(e.address()));
    routes.exception(Refusal.class, (e, ctx) -> page(ctx, e.status(), e.sentence()));
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(ArchiveTrouble.class, (e, ctx) -> page(ctx, 503, e.sentence()));
    routes.exception(Exception.class, this::fault);
  }

  private void refused(HttpResponseException refusal, Context ctx) {
    if (refusal.getStatus() == 405) {
      ctx.header("Allow", String.join(", ", refusal.getDetails().values()));
    }
    page(ctx, refusal.getStatus(), sentence(refusal.getStatus()));
  }

  private void fault(Exception fault, Context ctx) {
    desk.house().faults().accept(fault);
    page(ctx, 500, sentence(500));
  }

  private String sentence(int status) {
    String name = "trouble." + status;
    return desk.t().of(desk.t().words().containsKey(name) ? name : "trouble.other");
  }

  private void page(Context ctx, int status, String sentence) {
    if (Problem.wanted(ctx)) {
      Problem.answer(ctx, status, desk.t().of("trouble.title"), sentence);
      return;
    }
    ctx.status(status);
    String title =
        desk.t()
            .of(
                switch (status) {
                  case 404 -> "trouble.missing";
                  case 410 -> "trouble.gone";
                  default -> "trouble.title";
                });
    desk.show(ctx, "trouble.jte", "", title, Map.of("sentence", sentence));
    ctx.status(status);
  }
}

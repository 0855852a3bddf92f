package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.editing.Form;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The door: signing in and out. */
final class LoginPages implements Subject {

  private final Desk desk;
  private final Editing editing;

  LoginPages(Desk desk, Editing editing) {
    this.desk = desk;
    this.editing = editing;
  }

  /** What the page shows: a word for its form, where to go afterwards, the name, what was wrong. */
  record View(String door, String next, String name, String wrong) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/login", ctx -> page(ctx, Ask.text(ctx, "next"), "", ""));
    routes.post("/login", this::signIn);
    editing.post(routes, "/logout", this::signOut);
  }

  private void page(Context ctx, String next, String name, String wrong) {
    View view = new View(editing.door(ctx), Form.local(next, "/"), name, wrong);
    desk.show(ctx, "login.jte", "login", desk.t().of("login.title"), Map.of("page", view));
  }

  private void signIn(Context ctx) {
    if (editing.signIn(ctx)) {
      ctx.redirect(Form.local(Form.line(ctx, "next"), "/"), HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNAUTHORIZED);
      page(ctx, Form.line(ctx, "next"), Form.line(ctx, "name"), desk.t().of("login.wrong"));
    }
  }

  private void signOut(Session session, Context ctx) {
    editing.signOut(ctx);
    ctx.redirect(Form.local(Form.line(ctx, "back"), "/"), HttpStatus.SEE_OTHER);
  }
}

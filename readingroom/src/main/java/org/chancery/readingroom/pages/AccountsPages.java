package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.edition.ComparisonForm;
import org.chancery.edition.ParallelEdition;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.holdings.Recall;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Two records of one conversation, point by point. */
final class AccountsPages implements Subject {

  private final Desk desk;
  private final Recall<AccountsView> pages = new Recall<>(16);

  AccountsPages(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/accounts", this::page);
    routes.get("/accounts.json", ctx -> take(ctx, "json", new ComparisonForm.Json()));
    routes.get("/accounts.html", ctx -> take(ctx, "html", new ComparisonForm.Html()));
  }

  private List<State.Held> asked(Context ctx) {
    List<State> states = State.asked(ctx);
    if (states.size() != 2) {
      throw Refusal.malformed(
          "Two accounts are laid side by side, not "
              + states.size()
              + ": /accounts?a=12.3&b=12.4.");
    }
    return State.held(states.stream().map(s -> State.of(s.id())).toList(), desk);
  }

  private void page(Context ctx) {
    List<State.Held> held = asked(ctx);
    RecordId one = held.getFirst().card().id();
    RecordId other = held.getLast().card().id();
    AccountsView view =
        pages.of(
            one + "/" + other + "/" + desk.catalogue().mark(),
            () -> AccountsView.of(account(held), held, desk.t()));
    desk.show(
        ctx,
        "accounts.jte",
        "drafts",
        desk.t().of("accounts.title", one, other),
        Map.of("page", view, "show", Ask.text(ctx, "show"), "others", others(one, other)));
  }

  /** Returns further accounts of the same talk. */
  private List<RecordId> others(RecordId one, RecordId other) {
    Kindred kindred = desk.library().kindred();
    Set<RecordId> all = new LinkedHashSet<>(kindred.accounts(one));
    all.addAll(kindred.accounts(other));
    all.remove(one);
    all.remove(other);
    return List.copyOf(all);
  }

  private static ParallelAccount account(List<State.Held> held) {
    return ParallelAccount.of(held.getFirst().record(), held.getLast().record());
  }

  private void take(Context ctx, String extension, ComparisonForm form) {
    StringWriter out = new StringWriter();
    try {
      ParallelEdition.of(account(asked(ctx))).to(form, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ctx.header("Content-Disposition", "attachment; filename=\"accounts." + extension + "\"");
    boolean json = extension.equals("json");
    ctx.contentType(json ? "application/json; charset=utf-8" : "text/html; charset=utf-8");
    ctx.result(out.toString());
  }
}

package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.dossier.parallel.ParallelAccount.Point;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.record.Record;

/** Sets two accounts as one web page, the words of both beside one another. No script. */
final class ParallelHtml {

  private final ParallelAccount account;
  private final Html html = new Html();

  private ParallelHtml(ParallelAccount account) {
    this.account = account;
  }

  static void write(ParallelAccount account, Writer out) throws IOException {
    ParallelHtml page = new ParallelHtml(account);
    page.page();
    out.write(page.html.written());
  }

  private void page() throws IOException {
    Leaf.open(
        html,
        ParallelWords.title(),
        ParallelWords.summary(account),
        "edition.css",
        "collation.css");
    html.open("main", "class", "collation").line();
    html.open("div", "class", "scroll").open("table", "class", "states accounts").line();
    html.element(
            "caption",
            "In the order of A; what B alone tells stands where B tells it. The numbers are the"
                + " order in each record.")
        .line();
    html.open("thead").open("tr");
    html.element("th", "", "scope", "col");
    head("A", account.one());
    head("B", account.other());
    html.close("tr").close("thead").line().open("tbody").line();
    account.points().forEach(this::point);
    html.close("tbody").close("table").close("div").line().close("main").line();
    Leaf.close(html);
  }

  private void head(String siglum, Record record) {
    html.open("th", "scope", "col").text(siglum + " ");
    html.element("small", ParallelWords.name(record)).close("th");
  }

  private void point(Point point) {
    html.open("tr", "class", Json.name(point.kind()));
    html.open("th", "scope", "row").text(ParallelWords.kind(point.kind()));
    List<String> reasons = point.reasons();
    if (!reasons.isEmpty()) {
      html.text(" ").element("small", String.join("; ", reasons));
    }
    html.close("th");
    told(account.one(), point.one());
    told(account.other(), point.other());
    html.close("tr").line();
  }

  private void told(Record record, Optional<Told> told) {
    html.open("td");
    if (told.isPresent()) {
      html.element("small", told.get().number() + " " + ParallelWords.who(told.get()));
      html.open("br").text(ParallelWords.words(record, told.get())).text(" ");
      html.element("small", ParallelWords.line(record, told.get()));
    }
    html.close("td");
  }
}

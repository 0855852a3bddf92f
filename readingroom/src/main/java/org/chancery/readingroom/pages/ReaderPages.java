package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.readingroom.api.Route;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.House;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** All pages that readers see, subject by subject. */
public final class ReaderPages implements Subject {

  private final List<Subject> subjects;

  /**
   * Makes the pages of what is held, to be read only, and one that describes {@code api}, as {@code
   * house} has it.
   */
  public ReaderPages(Holdings holdings, House house, Supplier<List<Route>> api) {
    this.subjects = new ArrayList<>(List.of(new Shelf(holdings)));
    subjects.addAll(pages(new Desk(holdings, house), api));
  }

  /** Makes the pages of what is held, with those on which editors sign in and decide. */
  public ReaderPages(Holdings holdings, House house, Supplier<List<Route>> api, Editing editing) {
    Desk desk = new Desk(holdings, house, editing);
    this.subjects = new ArrayList<>(pages(desk, api));
    subjects.add(new LoginPages(desk, editing));
    subjects.add(new DecidePages(desk, editing));
    subjects.add(new NamePages(desk, editing));
  }

  private static List<Subject> pages(Desk desk, Supplier<List<Route>> api) {
    return List.of(
        desk.statics(),
        new TroublePages(desk),
        new HomePage(desk),
        new PapersPage(desk),
        new SearchPage(desk),
        new MeaningPage(desk),
        new RecordPages(desk),
        new PeoplePages(desk),
        new PlacesPage(desk),
        new BodiesPages(desk),
        new TimelinePage(desk),
        new LedgerPage(desk),
        new ExchangePages(desk),
        new DraftsPage(desk),
        new ComparePages(desk),
        new HistoryPages(desk),
        new AccountsPages(desk),
        new ReusePage(desk),
        new QueriesPage(desk),
        new ApiPage(desk, api),
        new DecisionPages(desk));
  }

  @Override
  public void lay(Routes routes) {
    subjects.forEach(subject -> subject.lay(routes));
  }
}

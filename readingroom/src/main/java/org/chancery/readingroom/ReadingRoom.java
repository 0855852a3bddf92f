package org.chancery.readingroom;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.archive.Archive;
import org.chancery.archive.search.Search;
import org.chancery.readingroom.api.Api;
import org.chancery.readingroom.editing.Editing;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Library;
import org.chancery.readingroom.http.House;
import org.chancery.readingroom.http.Phrases;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Safety;
import org.chancery.readingroom.http.Subject;
import org.chancery.readingroom.http.Unreadable;
import org.chancery.readingroom.pages.ReaderPages;

/**
 * Serves an archive to browsers until it is closed. The archive is not closed with it.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(folder);
 *     ReadingRoom room = ReadingRoom.serve(archive, Address.LOCAL, faults)) {
 *   browse(room.url());
 * }
 * }</pre>
 */
public final class ReadingRoom implements AutoCloseable {

  private static final String LANGUAGE = "en";

  private final Javalin server;
  private final String host;
  private final Library library;

  private ReadingRoom(Javalin server, String host, Library library) {
    this.server = server;
    this.host = host;
    this.library = library;
  }

  /**
   * Begins to serve; returns when the first reader may come.
   *
   * @param faults is told what goes wrong by the program's own fault, of which readers see one
   *     sentence; on any thread
   * @throws RoomTrouble if the address cannot be had
   * @throws org.chancery.archive.holding.ArchiveTrouble if the archive cannot be searched
   */
  public static ReadingRoom serve(Archive archive, Address address, Consumer<Throwable> faults) {
    Holdings holdings = Holdings.of(archive, Clock.systemUTC(), faults);
    House house = house(address, faults);
    Api api = new Api(holdings);
    return begin(holdings, address, house, new ReaderPages(holdings, house, api::offered), api);
  }

  /**
   * Begins to serve, with pages on which those who have an account in the archive decide. The
   * archive is opened for reading; it is opened for writing only while a decision is added to it.
   *
   * @param faults is told what goes wrong by the program's own fault
   * @throws RoomTrouble if the address cannot be had
   */
  public static ReadingRoom edit(Archive archive, Address address, Consumer<Throwable> faults) {
    return edit(archive, address, faults, Clock.systemUTC());
  }

  /** Begins to serve as {@link #edit(Archive, Address, Consumer)}, with a clock for sessions. */
  static ReadingRoom edit(
      Archive archive, Address address, Consumer<Throwable> faults, InstantSource clock) {
    Holdings holdings = Holdings.of(archive, Clock.systemUTC(), faults);
    House house = house(address, faults);
    Editing editing = new Editing(holdings, clock);
    Api api = new Api(holdings);
    Subject pages = new ReaderPages(holdings, house, api::offered, editing);
    return begin(holdings, address, house, pages, api);
  }

  private static House house(Address address, Consumer<Throwable> faults) {
    return new House(Phrases.in(LANGUAGE), address.isLoopback(), faults);
  }

  private static ReadingRoom begin(
      Holdings holdings, Address address, House house, Subject pages, Api api) {
    Search _ =
        holdings.archive().search(); // an index that cannot be searched is told before readers come
    holdings.library().open();
    List<Subject> subjects = List.of(new Safety(address.host()), pages, api);
    Javalin server = Javalin.create(config -> configure(config, subjects, house));
    try {
      server.start(address.host(), address.port());
    } catch (RuntimeException e) {
      server.stop();
      holdings.library().close();
      throw RoomTrouble.noAddress(address, e);
    }
    return new ReadingRoom(server, address.host(), holdings.library());
  }

  private static void configure(JavalinConfig config, List<Subject> subjects, House house) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = 64L << 10;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(16 << 10);
    });
    config.jetty.modifyServer(server ->
        server.setErrorHandler((_, response, callback) -> {
          Unreadable.headers().forEach(response.getHeaders()::put);
          response.write(true, Unreadable.page(response.getStatus(), house.words()), callback);
          return true;
        }));
    config.router.javaLangErrorHandler((response, error) -> {
      response.setStatus(500);
      house.faults().accept(error);
    });
    Routes routes = new Routes(config.routes);
    subjects.forEach(subject -> subject.lay(routes));
  }

  /** Returns the address of the first page. */
  public String url() {
    return "http://" + Safety.inUrl(host) + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    library.close();
  }
}

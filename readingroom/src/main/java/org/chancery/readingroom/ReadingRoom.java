package org.chancery.readingroom;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.readingroom.api.Api;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Phrases;
import org.chancery.readingroom.http.Safety;
import org.chancery.readingroom.http.Subject;
import org.chancery.readingroom.pages.ReaderPages;

/**
 * Serves an archive to browsers until it is closed. The archive is not closed with it.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(folder);
 *     ReadingRoom room = ReadingRoom.serve(archive, Address.LOCAL)) {
 *   browse(room.url());
 * }
 * }</pre>
 */
public final class ReadingRoom implements AutoCloseable {

  private final Javalin server;
  private final String host;

  private ReadingRoom(Javalin server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Begins to serve; returns when the first reader may come.
   *
   * @throws RoomTrouble if the address cannot be had
   */
  public static ReadingRoom serve(Archive archive, Address address) {
    List<Subject> subjects = subjects(archive, address);
    Javalin server = Javalin.create(config -> configure(config, subjects));
    try {
      server.start(address.host(), address.port());
    } catch (RuntimeException e) {
      server.stop();
      throw RoomTrouble.noAddress(address, e);
    }
    return new ReadingRoom(server, address.host());
  }

  /** Lists every subject that is served. */
  private static List<Subject> subjects(Archive archive, Address address) {
    Phrases words = Phrases.in("en");
    Holdings holdings = Holdings.of(archive, Clock.systemUTC());
    holdings.library().open();
    Api api = new Api(holdings);
    return List.of(new Safety(address.host()), new ReaderPages(holdings, words, api.table()), api);
  }

  private static void configure(JavalinConfig config, List<Subject> subjects) {
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
    subjects.forEach(subject -> subject.lay(config.routes));
  }

  /** Returns the address of the first page. */
  public String url() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
  }
}

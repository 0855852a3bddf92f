package org.chancery.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to one database, kept for whoever asks next. */
final class Connections implements ConnectionFactory, AutoCloseable {

  private static final int BUSY_MILLIS = 10_000;

  private final String url;
  private final SQLiteConfig config;
  private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private Connections(String url, SQLiteConfig config) {
    this.url = url;
    this.config = config;
  }

  /** Connections that only read; {@code still} when nobody can write to the folder. */
  static Connections reading(String file, boolean still) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return new Connections(
        "jdbc:sqlite:file:" + escaped(file) + (still ? "?immutable=1" : ""), config);
  }

  static Connections writing(String file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-32_000);
    config.setGetGeneratedKeys(false); // they cost a query for every row that is written
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON"); // what is erased is overwritten
    return new Connections("jdbc:sqlite:file:" + escaped(file), config);
  }

  /** A file's name in a URI: signs that end the path are escaped. */
  private static String escaped(String file) {
    return file.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection waiting = idle.poll();
    return waiting != null ? waiting : config.createConnection(url);
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (closed) {
      connection.close();
    } else {
      idle.add(connection);
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    for (Connection each = idle.poll(); each != null; each = idle.poll()) {
      each.close();
    }
  }
}

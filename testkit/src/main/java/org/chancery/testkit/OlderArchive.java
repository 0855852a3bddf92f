package org.chancery.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Turns an archive into what an older version would have made of the same papers. */
public final class OlderArchive {

  private static final List<String> TO_THIRD =
      List.of(
          "DROP TABLE identity",
          "DROP TABLE erasing",
          "DROP INDEX decision_undo",
          "DELETE FROM flyway_schema_history WHERE version = '4'");

  private static final List<String> TO_SECOND =
      List.of("DROP TABLE people", "DELETE FROM flyway_schema_history WHERE version = '3'");

  private static final List<String> TO_FIRST =
      List.of(
          "DROP TABLE account",
          "ALTER TABLE decision DROP COLUMN shown_accession",
          "ALTER TABLE decision DROP COLUMN shown_item",
          "ALTER TABLE decision DROP COLUMN shown",
          "DELETE FROM flyway_schema_history WHERE version = '2'");

  private OlderArchive() {}

  /**
   * Takes out of an archive, which nobody has open, what later versions of its database brought.
   *
   * @param folder the archive
   * @param schema 1, 2 or 3
   * @throws SQLException if it is not an archive of today
   */
  public static void make(Path folder, int schema) throws SQLException {
    String database = "jdbc:sqlite:" + folder.resolve("archive.sqlite");
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      for (List<String> step : List.of(TO_THIRD, TO_SECOND, TO_FIRST).subList(0, 4 - schema)) {
        for (String each : step) {
          statement.execute(each);
        }
      }
    }
  }
}

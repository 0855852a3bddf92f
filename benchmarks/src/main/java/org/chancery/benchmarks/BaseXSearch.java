package org.chancery.benchmarks;

import java.nio.file.Path;
import org.basex.core.BaseXException;
import org.basex.core.Context;
import org.basex.core.MainOptions;
import org.basex.core.StaticOptions;
import org.basex.core.cmd.CreateDB;
import org.basex.core.cmd.Set;
import org.basex.query.QueryException;
import org.basex.query.QueryProcessor;

/** The reference: the volumes in a BaseX database with a full-text index, searched by XQuery. */
final class BaseXSearch implements AutoCloseable {

  private static final String BEST =
      "declare namespace t = 'http://www.tei-c.org/ns/1.0'; let $d := %s return ($d[position() <= "
          + "10] ! string(@xml:id), count($d))";

  private final Context context = new Context();

  BaseXSearch(Path folder) throws BaseXException {
    context.soptions.set(StaticOptions.DBPATH, folder.toString());
    new Set(MainOptions.FTINDEX, true).execute(context);
    new CreateDB("volumes", System.getProperty("corpus")).execute(context);
  }

  /** Finds the documents of which {@code paths}, XQuery paths to text nodes, all hold. */
  void documents(String... paths) {
    StringBuilder query = new StringBuilder();
    for (String path : paths) {
      query.append(query.isEmpty() ? "" : " intersect ");
      query.append("(//text()[. contains text ").append(path);
      query.append("]/ancestor::t:div[@type = 'document'][1])");
    }
    run(BEST.formatted(query));
  }

  private void run(String query) {
    try (QueryProcessor processor = new QueryProcessor(query, context)) {
      processor.value().serialize();
    } catch (QueryException | java.io.IOException e) {
      throw new IllegalStateException("BaseX cannot answer " + query, e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}

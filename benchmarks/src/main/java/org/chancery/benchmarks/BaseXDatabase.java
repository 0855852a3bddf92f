package org.chancery.benchmarks;

import org.basex.core.BaseXException;
import org.basex.core.Context;
import org.basex.core.MainOptions;
import org.basex.core.StaticOptions;
import org.basex.core.cmd.CreateDB;
import org.basex.core.cmd.Set;

/** The reference: the same volumes into a BaseX database with a full-text index. */
final class BaseXDatabase {

  private BaseXDatabase() {}

  /** Arguments: the folder for the database. */
  public static void main(String[] args) throws BaseXException {
    Context context = new Context();
    context.soptions.set(StaticOptions.DBPATH, args[0]);
    new Set(MainOptions.FTINDEX, true).execute(context);
    new CreateDB("volumes", System.getProperty("corpus")).execute(context);
    context.close();
  }
}

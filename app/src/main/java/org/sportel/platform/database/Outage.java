package org.sportel.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells failures of the connection to the database from failures of the program. */
public final class Outage {
  /** Shut down, crashed, starting; too many connections; a primary that is one no more. */
  private static final Set<String> STATES =
      Set.of("57P01", "57P02", "57P03", "57P05", "53300", "25006");

  private static final int DEEPEST = 30;

  private Outage() {}

  /** Whether something failed because no database, or none that may write, could be reached. */
  public static boolean caused(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLException sql && state(sql)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean state(SQLException failure) {
    var state = failure.getSQLState();
    return state != null && (state.startsWith("08") || STATES.contains(state));
  }
}

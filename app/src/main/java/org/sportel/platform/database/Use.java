package org.sportel.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What a database is used for, for ever: the accounts of a demo are known to everybody. Kept in the
 * database itself, so that it holds whichever folder a program is started with.
 */
public enum Use {
  /** The demo network with its known passwords. */
  DEMO,
  /** Real municipalities. */
  REAL;

  /**
   * Takes the database for this use when nothing has used it yet.
   *
   * @throws FolderRefused when it is used for the other
   */
  public void claim(DatabaseAddress address) {
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var claim =
            connection.prepareStatement(
                "update platform.cluster set used_as = coalesce(used_as, ?) returning used_as")) {
      claim.setString(1, name());
      try (var rows = claim.executeQuery()) {
        if (!rows.next() || !rows.getString(1).equals(name())) {
          throw new FolderRefused(refusal());
        }
      }
    } catch (SQLException e) {
      throw new FolderRefused("The use of the database cannot be read: " + e.getMessage());
    }
  }

  private String refusal() {
    return switch (this) {
      case DEMO -> "The database holds real data, not a demo; name another database.";
      case REAL -> "The database holds a demo with known passwords; name another database.";
    };
  }
}

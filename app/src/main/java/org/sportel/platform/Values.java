package org.sportel.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Values as the driver takes them. */
final class Values {
  private Values() {}

  static void set(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, Types.NULL);
      case JSONB json -> statement.setString(place, json.data());
      default -> statement.setObject(place, value);
    }
  }
}

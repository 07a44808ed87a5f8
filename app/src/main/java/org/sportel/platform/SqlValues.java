package org.sportel.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Values as the driver takes them. */
final class SqlValues {
  private SqlValues() {}

  static void set(PreparedStatement statement, int place, Class<?> type, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, type(type));
      case JSONB json -> statement.setString(place, json.data());
      default -> statement.setObject(place, value);
    }
  }

  /** A missing text is sent as a text: the driver prepares a statement anew when a type changes. */
  private static int type(Class<?> type) {
    return type == String.class ? Types.VARCHAR : Types.NULL;
  }
}

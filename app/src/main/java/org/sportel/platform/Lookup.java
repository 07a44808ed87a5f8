package org.sportel.platform;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Queries whose text is composed once and for all: for what every step of a procedure asks. Several
 * of them travel in one message, and each sees what was committed before it began.
 */
public final class Lookup {
  private final DSLContext db;
  private final Transactions transactions;
  private final String text;
  private final List<Field<?>[]> fields;
  private final List<Class<?>> types;

  /**
   * The queries' parameters are given in the order in which they stand in them; within a query each
   * has a name of its own.
   */
  public Lookup(DSLContext db, Transactions transactions, Select<?>... queries) {
    var all = List.of(queries);
    this.db = db;
    this.transactions = transactions;
    this.text = all.stream().map(db::render).collect(joining(";\n"));
    this.fields = all.stream().map(query -> query.getSelect().toArray(Field<?>[]::new)).toList();
    this.types =
        all.stream()
            .flatMap(query -> query.getParams().values().stream())
            .filter(param -> !param.isInline())
            .<Class<?>>map(Param::getType)
            .toList();
  }

  /** The row of the only query, read now. */
  public Optional<Record> find(@Nullable Object... values) {
    try (var statement = transactions.connection().prepareStatement(text)) {
      bind(statement, values);
      try (var rows = statement.executeQuery()) {
        return db.fetchOptional(rows, fields.getFirst());
      }
    } catch (SQLException e) {
      throw new DataAccessException(text, e);
    }
  }

  /** The rows of each query, read now. */
  public List<Result<Record>> all(@Nullable Object... values) {
    try (var statement = transactions.connection().prepareStatement(text)) {
      bind(statement, values);
      statement.execute();
      var found = new ArrayList<Result<Record>>();
      for (var columns : fields) {
        try (var rows = statement.getResultSet()) {
          found.add(db.fetch(rows, columns));
        }
        statement.getMoreResults();
      }
      return found;
    } catch (SQLException e) {
      throw new DataAccessException(text, e);
    }
  }

  private void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    if (values.length != types.size()) {
      throw new IllegalArgumentException(types.size() + " values, not " + Arrays.toString(values));
    }
    for (int i = 0; i < values.length; i++) {
      SqlValues.set(statement, i + 1, types.get(i), values[i]);
    }
  }
}

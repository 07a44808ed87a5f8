package org.sportel.platform;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * A query for one row. Its text is composed once and for all: for what every step of a procedure
 * asks.
 */
public final class Lookup {
  private final DSLContext db;
  private final Transactions transactions;
  private final String text;
  private final Field<?>[] fields;
  private final List<Class<?>> types;

  /** The query's parameters are given in the order in which they stand in it. */
  public Lookup(DSLContext db, Transactions transactions, Select<?> query) {
    this.db = db;
    this.transactions = transactions;
    this.text = db.render(query);
    this.fields = query.getSelect().toArray(Field<?>[]::new);
    this.types = query.getParams().values().stream().<Class<?>>map(Param::getType).toList();
  }

  /** The row, read now. */
  public Optional<Record> find(@Nullable Object... values) {
    try (var statement = transactions.connection().prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        SqlValues.set(statement, i + 1, types.get(i), values[i]);
      }
      try (var rows = statement.executeQuery()) {
        return db.fetchOptional(rows, fields);
      }
    } catch (SQLException e) {
      throw new DataAccessException(text, e);
    }
  }
}

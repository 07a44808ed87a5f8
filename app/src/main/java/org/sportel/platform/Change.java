package org.sportel.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A statement that changes one row. Its text is composed once and for all, its values come from a
 * record of the table: for the changes that every step of a procedure makes.
 */
public final class Change {
  private static final String ONE = " returning 1) select platform.one(count(*)) from changed";

  private final String text;
  private final List<Field<?>> values;

  private Change(String text, List<Field<?>> values) {
    this.text = text;
    this.values = values;
  }

  /** Adds a row; the columns that are left out take the table's default. */
  public static Change insert(DSLContext db, Table<?> table, Field<?>... leftOut) {
    var columns = new ArrayList<Field<?>>(Arrays.asList(table.fields()));
    columns.removeAll(List.of(leftOut));
    var insert = db.insertInto(table).columns(columns).values(places(columns).values());
    return new Change(db.render(insert), columns);
  }

  /**
   * Changes columns of the row with the record's primary key, if the condition holds.
   *
   * @param condition about columns alone; values stand in its text ({@link DSL#inline})
   */
  public static Change update(
      DSLContext db, Table<?> table, Condition condition, Field<?>... columns) {
    if (!db.extractBindValues(condition).isEmpty()) {
      throw new IllegalArgumentException("Values of a condition are inlined: " + condition);
    }
    var key = Objects.requireNonNull(table.getPrimaryKey()).getFields();
    var values = new ArrayList<Field<?>>(List.of(columns));
    values.addAll(key);
    var row = key.stream().map(Change::same).reduce(DSL.noCondition(), Condition::and);
    var update = db.update(table).set(places(List.of(columns))).where(row.and(condition));
    return new Change("with changed as (" + db.render(update) + ONE, values);
  }

  private static Map<Field<?>, Field<?>> places(Collection<? extends Field<?>> columns) {
    var places = new LinkedHashMap<Field<?>, Field<?>>();
    columns.forEach(column -> places.put(column, place(column)));
    return places;
  }

  private static <T> Condition same(Field<T> column) {
    return column.eq(place(column));
  }

  private static <T> Field<T> place(Field<T> column) {
    return DSL.param(column.getName(), column);
  }

  String text() {
    return text;
  }

  /** Sets the values in a statement after the places that are taken; answers the last place. */
  int bind(PreparedStatement statement, int taken, Record row) throws SQLException {
    int place = taken;
    for (var field : values) {
      place++;
      SqlValues.set(statement, place, field.getType(), row.get(field));
    }
    return place;
  }
}

package org.sportel.platform.rows;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Adds many rows to a table with one statement, a column's values together in one array: its text
 * is short and the same for any number of rows. For what is built from the journal by the thousand.
 */
public final class ManyRows {
  private final DSLContext db;
  private final List<Field<?>> columns;
  private final String text;

  private ManyRows(DSLContext db, Table<?> table, String conflict) {
    this.db = db;
    this.columns = List.of(table.fields());
    var places = new ArrayList<String>();
    for (int i = 0; i < columns.size(); i++) {
      places.add("{" + i + "}");
    }
    this.text =
        "insert into %s (%s) select * from unnest(%s) on conflict %s"
            .formatted(db.render(table), names(columns), String.join(", ", places), conflict);
  }

  /** Leaves rows as they are whose key is there already. */
  public static ManyRows added(DSLContext db, Table<?> table) {
    return new ManyRows(db, table, "do nothing");
  }

  /** Replaces rows whose primary key is there already; each key may come once only. */
  public static ManyRows kept(DSLContext db, Table<?> table) {
    var key = Objects.requireNonNull(table.getPrimaryKey()).getFields();
    var others = new ArrayList<Field<?>>(Arrays.asList(table.fields()));
    others.removeAll(key);
    var changes =
        others.stream()
            .map(Field::getName)
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    return new ManyRows(db, table, "(%s) do update set %s".formatted(names(key), changes));
  }

  private static String names(List<? extends Field<?>> fields) {
    return fields.stream().map(Field::getName).collect(Collectors.joining(", "));
  }

  /** Writes records of the table in the running transaction. */
  public void write(List<? extends Record> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var values = new ArrayList<Field<?>>();
    for (int place = 0; place < columns.size(); place++) {
      values.add(values(columns.get(place), place, rows));
    }
    db.execute(text, values.toArray());
  }

  private static Field<?> values(Field<?> column, int place, List<? extends Record> rows) {
    var values = Array.newInstance(column.getType(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Array.set(values, i, rows.get(i).get(place));
    }
    return DSL.val(values, column.getDataType().getArrayDataType());
  }
}

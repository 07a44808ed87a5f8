package org.sportel.insight.declared;

import java.util.Locale;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sportel.insight.Grain;

/**
 * What events are told apart by. Steps in time are told apart as moments and only then written, so
 * that a busy month writes its days and not every event.
 *
 * @param of what is grouped by
 */
record EventKey(Field<?> of, Function<Field<?>, Field<String>> words) {
  /** A key that is a text. */
  static EventKey itself(Field<String> text) {
    return new EventKey(text, found -> DSL.field("{0}", String.class, found));
  }

  /** A step of a grain, or an hour of the day, of a moment in local time. */
  static EventKey step(Grain grain, Field<?> local) {
    return grain == Grain.HOUR
        ? new EventKey(
            DSL.field("date_part('hour', {0})::int", local),
            found -> DSL.field("lpad(({0})::text, 2, '0')", String.class, found))
        : new EventKey(
            DSL.field(
                "date_trunc({0}, {1})", DSL.inline(grain.name().toLowerCase(Locale.ROOT)), local),
            found -> DSL.field("to_char({0}, {1})", String.class, found, DSL.inline(grain.form())));
  }

  /** The key in words, where it was grouped under a name. */
  Field<String> written(String name) {
    return words.apply(DSL.field(name, String.class));
  }

  /** The key in words, of a row itself. */
  Field<String> ofRow() {
    return words.apply(of);
  }
}

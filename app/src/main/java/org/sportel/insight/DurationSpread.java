package org.sportel.insight;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * How lengths of time lie around their middle, in seconds, interpolated. The shortest and the
 * longest are not told: they are single cases.
 *
 * @param sample how many lengths of time
 * @param low one in ten is shorter
 * @param quarter a quarter is shorter
 * @param median half are shorter
 * @param threeQuarters a quarter is longer
 * @param high one in ten is longer
 */
public record DurationSpread(
    long sample,
    BigDecimal low,
    BigDecimal quarter,
    BigDecimal median,
    BigDecimal threeQuarters,
    BigDecimal high) {

  private static final double LOW = 0.1;
  private static final double QUARTER = 0.25;

  /** What is asked of the rows of one part. */
  public static List<Field<?>> fields(Field<Double> seconds) {
    return List.of(
        DSL.count(seconds).as("sample"),
        part(LOW, seconds).as("low"),
        part(QUARTER, seconds).as("quarter"),
        part(2 * QUARTER, seconds).as("median"),
        part(1 - QUARTER, seconds).as("three_quarters"),
        part(1 - LOW, seconds).as("high"));
  }

  /** Reads what {@link #fields} asked. */
  public static DurationSpread of(Record row) {
    return new DurationSpread(
        row.get("sample", Long.class),
        row.get("low", BigDecimal.class),
        row.get("quarter", BigDecimal.class),
        row.get("median", BigDecimal.class),
        row.get("three_quarters", BigDecimal.class),
        row.get("high", BigDecimal.class));
  }

  private static Field<BigDecimal> part(double share, Field<Double> seconds) {
    return DSL.percentileCont(share).withinGroupOrderBy(seconds).cast(BigDecimal.class);
  }
}

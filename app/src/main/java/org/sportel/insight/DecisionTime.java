package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import org.jooq.Field;
import org.jooq.impl.DSL;

/** The time from receipt to decision, as every figure counts it. */
public final class DecisionTime {
  /** In seconds; null while a case is not decided. */
  public static final Field<Double> SECONDS =
      DSL.field(
          "extract(epoch from {0} - {1})::float8",
          Double.class, CASE_FACT.DECIDED_AT, CASE_FACT.RECEIVED_AT);

  private DecisionTime() {}
}

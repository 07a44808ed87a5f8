package org.sportel.insight.yearly;

import static org.sportel.insight.db.Tables.FIGURE_TARGET;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches targets of figures. */
@Component
final class FigureTargets {
  private final DSLContext db;
  private final Transactions transactions;

  FigureTargets(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** The targets that are set. */
  Map<TargetFigure, BigDecimal> all() {
    var targets = new EnumMap<TargetFigure, BigDecimal>(TargetFigure.class);
    db.selectFrom(FIGURE_TARGET)
        .where(FIGURE_TARGET.TENANT_ID.eq(tenant()))
        .forEach(row -> targets.put(TargetFigure.valueOf(row.getFigure()), row.getValue()));
    return targets;
  }

  void set(TargetFigure figure, BigDecimal value) {
    db.insertInto(FIGURE_TARGET)
        .set(FIGURE_TARGET.TENANT_ID, tenant())
        .set(FIGURE_TARGET.FIGURE, figure.name())
        .set(FIGURE_TARGET.VALUE, value)
        .onConflict(FIGURE_TARGET.TENANT_ID, FIGURE_TARGET.FIGURE)
        .doUpdate()
        .set(FIGURE_TARGET.VALUE, value)
        .execute();
  }

  void remove(TargetFigure figure) {
    db.deleteFrom(FIGURE_TARGET)
        .where(FIGURE_TARGET.TENANT_ID.eq(tenant()), FIGURE_TARGET.FIGURE.eq(figure.name()))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

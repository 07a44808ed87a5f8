package org.sportel.insight.explained;

import static org.sportel.insight.db.Tables.FIGURE_EXPLANATION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.insight.db.tables.records.FigureExplanationRecord;
import org.sportel.insight.explained.ExplanationRefusal.Reason;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What municipalities say about their figures. */
@Component
public final class FigureExplanations {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  FigureExplanations(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** What every municipality says about one indicator. */
  public Map<TenantId, Explanation> of(String indicator) {
    var all = new HashMap<TenantId, Explanation>();
    db.selectFrom(FIGURE_EXPLANATION)
        .where(FIGURE_EXPLANATION.INDICATOR.eq(indicator))
        .forEach(row -> all.put(new TenantId(row.getMunicipality()), explanation(row)));
    return all;
  }

  /** What the running transaction's tenant says, by indicator. */
  Map<String, Explanation> own() {
    var all = new HashMap<String, Explanation>();
    db.selectFrom(FIGURE_EXPLANATION)
        .where(mine())
        .forEach(row -> all.put(row.getIndicator(), explanation(row)));
    return all;
  }

  /**
   * What the running transaction's tenant says about one, held until the transaction ends.
   *
   * @param version the one that was looked at, 0 for none
   */
  Optional<Explanation> hold(String indicator, int version) {
    var one =
        db.selectFrom(FIGURE_EXPLANATION)
            .where(mine(), FIGURE_EXPLANATION.INDICATOR.eq(indicator))
            .forUpdate()
            .fetchOptional(this::explanation);
    if (one.map(Explanation::version).orElse(0) != version) {
      throw new ExplanationRefusal(Reason.EXPLANATION_CHANGED);
    }
    return one;
  }

  /**
   * Keeps it in the place of the version before.
   *
   * @throws ExplanationRefusal EXPLANATION_CHANGED when somebody else was faster
   */
  void keep(Explanation one) {
    var row = new FigureExplanationRecord();
    row.setMunicipality(transactions.tenant().value());
    row.setIndicator(one.indicator());
    row.setVersion(one.version());
    row.setWords(JSONB.valueOf(json.write(one.words())));
    row.setExplainedOn(one.day());
    row.setOffice(one.office());
    int before = one.version() - 1;
    int kept =
        before == 0
            ? db.insertInto(FIGURE_EXPLANATION).set(row).onConflictDoNothing().execute()
            : db.update(FIGURE_EXPLANATION)
                .set(row)
                .where(
                    mine(),
                    FIGURE_EXPLANATION.INDICATOR.eq(one.indicator()),
                    FIGURE_EXPLANATION.VERSION.eq(before))
                .execute();
    if (kept == 0) {
      throw new ExplanationRefusal(Reason.EXPLANATION_CHANGED);
    }
  }

  void remove(String indicator) {
    db.deleteFrom(FIGURE_EXPLANATION)
        .where(mine(), FIGURE_EXPLANATION.INDICATOR.eq(indicator))
        .execute();
  }

  private Condition mine() {
    return FIGURE_EXPLANATION.MUNICIPALITY.eq(transactions.tenant().value());
  }

  private Explanation explanation(FigureExplanationRecord row) {
    return new Explanation(
        row.getIndicator(),
        row.getVersion(),
        json.read(row.getWords().data(), LocalText.class),
        row.getExplainedOn(),
        row.getOffice());
  }
}

package org.sportel.feedback.mystery;

import static org.sportel.feedback.db.Tables.MYSTERY_SCENARIO;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.sportel.feedback.db.tables.records.MysteryScenarioRecord;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The scenarios of the running transaction's tenant. */
@Component
public final class MysteryScenarios {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  MysteryScenarios(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** Those that rounds are planned with, in the order in which they were written. */
  public List<MysteryScenario> list() {
    return sql.selectFrom(MYSTERY_SCENARIO)
        .where(MYSTERY_SCENARIO.TENANT_ID.eq(tenant()), MYSTERY_SCENARIO.RETIRED.isFalse())
        .orderBy(MYSTERY_SCENARIO.ID)
        .fetch(this::scenario);
  }

  /**
   * One that rounds are planned with.
   *
   * @throws MysteryRefusal SCENARIO_UNKNOWN
   */
  public MysteryScenario get(UUID id) {
    return only(planned(id));
  }

  /** The same, locked until the transaction ends. */
  MysteryScenario lock(UUID id) {
    return only(planned(id).forUpdate());
  }

  private SelectConditionStep<MysteryScenarioRecord> planned(UUID id) {
    return sql.selectFrom(MYSTERY_SCENARIO)
        .where(MYSTERY_SCENARIO.TENANT_ID.eq(tenant()), MYSTERY_SCENARIO.ID.eq(id))
        .and(MYSTERY_SCENARIO.RETIRED.isFalse());
  }

  private MysteryScenario only(ResultQuery<MysteryScenarioRecord> found) {
    return found
        .fetchOptional(this::scenario)
        .orElseThrow(() -> new MysteryRefusal(MysteryRefusal.Reason.SCENARIO_UNKNOWN));
  }

  void keep(MysteryScenario scenario) {
    var brief = scenario.brief();
    var row = new MysteryScenarioRecord();
    row.setTenantId(tenant());
    row.setId(scenario.id());
    row.setTitle(JSONB.valueOf(json.write(brief.title())));
    row.setTask(JSONB.valueOf(json.write(brief.task())));
    row.set(MYSTERY_SCENARIO.SERVICE, brief.service().orElse(null));
    row.setStandards(brief.standards().toArray(UUID[]::new));
    row.setQuestions(JSONB.valueOf(json.write(brief.questions())));
    row.setRetired(scenario.retired());
    sql.insertInto(MYSTERY_SCENARIO)
        .set(row)
        .onConflict(MYSTERY_SCENARIO.TENANT_ID, MYSTERY_SCENARIO.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  private MysteryScenario scenario(MysteryScenarioRecord row) {
    return new MysteryScenario(
        row.getId(),
        new MysteryScenario.Brief(
            json.read(row.getTitle().data(), LocalText.class),
            json.read(row.getTask().data(), LocalText.class),
            Optional.ofNullable(row.getService()),
            Arrays.asList(row.getStandards()),
            Arrays.asList(json.read(row.getQuestions().data(), LocalText[].class))),
        row.getRetired());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

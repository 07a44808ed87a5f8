package org.sportel.insight.watch;

import static org.sportel.insight.db.Tables.CASE_FACT;
import static org.sportel.insight.db.Tables.HINT_ANSWER;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.db.tables.records.HintAnswerRecord;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What auditors found when they looked twice, in the running transaction's tenant. */
@Component
public final class HintAnswers {
  private final DSLContext db;
  private final Transactions transactions;
  private final Authority authority;

  HintAnswers(DSLContext db, Transactions transactions, Authority authority) {
    this.db = db;
    this.transactions = transactions;
    this.authority = authority;
  }

  /** A rule of a case. */
  public record Key(UUID id, IntegrityHint.Rule rule) {}

  /**
   * How often a rule was right to ask.
   *
   * @param answered how many of its hints were answered
   * @param innocent for how many of these there was a good reason
   */
  public record Tally(int answered, int innocent) {
    /** Of nothing answered. */
    public static final Tally NONE = new Tally(0, 0);
  }

  /**
   * What was found about some cases.
   *
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public Map<Key, HintAnswer> of(Collection<UUID> cases) {
    authority.require(Power.AUDIT);
    var answers = new HashMap<Key, HintAnswer>();
    db.selectFrom(HINT_ANSWER)
        .where(HINT_ANSWER.TENANT_ID.eq(tenant()), HINT_ANSWER.CASE_ID.in(cases))
        .forEach(
            row ->
                answers.put(
                    new Key(row.getCaseId(), IntegrityHint.Rule.valueOf(row.getRule())),
                    new HintAnswer(
                        row.getInnocent(), row.getWords(), row.getAnsweredAt().toInstant())));
    return answers;
  }

  /**
   * How often each rule was right to ask, over all that was ever answered about cases of the units
   * that the auditor audits.
   *
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public Map<IntegrityHint.Rule, Tally> tallies() {
    authority.require(Power.AUDIT);
    var tallies = new EnumMap<IntegrityHint.Rule, Tally>(IntegrityHint.Rule.class);
    db.select(HINT_ANSWER.RULE, DSL.count(), DSL.count().filterWhere(HINT_ANSWER.INNOCENT))
        .from(HINT_ANSWER)
        .join(CASE_FACT)
        .on(
            CASE_FACT.TENANT_ID.eq(HINT_ANSWER.TENANT_ID),
            CASE_FACT.CASE_ID.eq(HINT_ANSWER.CASE_ID))
        .where(HINT_ANSWER.TENANT_ID.eq(tenant()), FigureAccess.of(authority.places(Power.AUDIT)))
        .groupBy(HINT_ANSWER.RULE)
        .forEach(
            row ->
                tallies.put(
                    IntegrityHint.Rule.valueOf(row.value1()),
                    new Tally(row.value2(), row.value3())));
    return tallies;
  }

  void keep(Key key, HintAnswer answer) {
    var row = new HintAnswerRecord();
    row.setTenantId(tenant());
    row.setCaseId(key.id());
    row.setRule(key.rule().name());
    row.setInnocent(answer.innocent());
    row.setWords(answer.words());
    row.setAnsweredAt(answer.at().atOffset(ZoneOffset.UTC));
    db.insertInto(HINT_ANSWER)
        .set(row)
        .onConflict(HINT_ANSWER.TENANT_ID, HINT_ANSWER.CASE_ID, HINT_ANSWER.RULE)
        .doUpdate()
        .set(HINT_ANSWER.INNOCENT, answer.innocent())
        .set(HINT_ANSWER.WORDS, answer.words())
        .set(HINT_ANSWER.ANSWERED_AT, row.getAnsweredAt())
        .execute();
  }

  /** Answers whether there was one. */
  boolean remove(Key key) {
    return db.deleteFrom(HINT_ANSWER)
            .where(
                HINT_ANSWER.TENANT_ID.eq(tenant()),
                HINT_ANSWER.CASE_ID.eq(key.id()),
                HINT_ANSWER.RULE.eq(key.rule().name()))
            .execute()
        > 0;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

package org.sportel.complaints.settings;

import static org.sportel.complaints.db.Tables.RULE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.Tenants;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.platform.packs.PackFile;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;

/** The times of complaints of the running transaction's tenant. */
@Component
public final class ComplaintRules implements PackFile {
  private static final String FILE = "complaints.json";
  private static final ComplaintRule USUAL =
      new ComplaintRule(30, DeadlineRule.Unit.CALENDAR_DAY, 48, 30, Optional.empty(), List.of());

  private final Map<String, ComplaintRule> countries = new ConcurrentHashMap<>();
  private final DSLContext sql;
  private final Transactions transactions;
  private final Tenants tenants;
  private final Json json;
  private final PackTexts texts;

  ComplaintRules(
      DSLContext sql, Transactions transactions, Tenants tenants, Json json, PackTexts texts) {
    this.texts = texts;
    this.sql = sql;
    this.transactions = transactions;
    this.tenants = tenants;
    this.json = json;
  }

  /** The rule that holds now: the tenant's own, else its country's, else the usual one. */
  public ComplaintRule current() {
    var country =
        countries.computeIfAbsent(
            tenants.get(transactions.tenant()).country().toLowerCase(Locale.ROOT), this::country);
    return sql.selectFrom(RULE)
        .where(RULE.TENANT_ID.eq(transactions.tenant().value()))
        .fetchOptional(
            row ->
                new ComplaintRule(
                    row.getAnswerLength(),
                    DeadlineRule.Unit.valueOf(row.getAnswerUnit()),
                    row.getUrgentHours(),
                    row.getRespondDays(),
                    country.legalBasis(),
                    country.bodies()))
        .orElse(country);
  }

  void set(ComplaintRule rule) {
    sql.insertInto(RULE)
        .set(RULE.TENANT_ID, transactions.tenant().value())
        .set(RULE.ANSWER_LENGTH, rule.answer())
        .set(RULE.ANSWER_UNIT, rule.unit().name())
        .set(RULE.URGENT_HOURS, rule.urgentHours())
        .set(RULE.RESPOND_DAYS, rule.respondDays())
        .onConflict(RULE.TENANT_ID)
        .doUpdate()
        .set(RULE.ANSWER_LENGTH, rule.answer())
        .set(RULE.ANSWER_UNIT, rule.unit().name())
        .set(RULE.URGENT_HOURS, rule.urgentHours())
        .set(RULE.RESPOND_DAYS, rule.respondDays())
        .execute();
  }

  @Override
  public boolean at(String place) {
    return place.endsWith("/" + FILE);
  }

  @Override
  public void check(String place, String text) {
    json.read(text, ComplaintRule.class);
  }

  private ComplaintRule country(String country) {
    return texts
        .at(country + "/" + FILE)
        .map(text -> json.read(text, ComplaintRule.class))
        .orElse(USUAL);
  }
}

package org.sportel.visits.advice;

import static org.sportel.visits.db.Tables.ADVICE_FACT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.AdviceFactRecord;
import org.sportel.visits.model.ConsultationFacts;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.TutorFacts;
import org.springframework.stereotype.Component;

/** Consultations and tutor sessions of the running transaction's tenant, as figures count them. */
@Component
public final class AdviceFacts {
  private final DSLContext sql;
  private final Transactions transactions;

  AdviceFacts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** The counts of these months, the first and the last included. */
  public List<AdviceCount> of(YearMonth first, YearMonth last) {
    var month = DSL.field("date_trunc('month', {0})::date", LocalDate.class, ADVICE_FACT.DAY_ON);
    var count = DSL.count();
    var minutes = DSL.sum(ADVICE_FACT.MINUTES);
    return sql.select(month, ADVICE_FACT.KIND, ADVICE_FACT.CENTRE_ID, ADVICE_FACT.INSTITUTION_ID)
        .select(ADVICE_FACT.CHANNEL, count, minutes)
        .from(ADVICE_FACT)
        .where(ADVICE_FACT.TENANT_ID.eq(tenant()))
        .and(ADVICE_FACT.DAY_ON.between(first.atDay(1), last.atEndOfMonth()))
        .groupBy(
            month,
            ADVICE_FACT.KIND,
            ADVICE_FACT.CENTRE_ID,
            ADVICE_FACT.INSTITUTION_ID,
            ADVICE_FACT.CHANNEL)
        .fetch(
            row ->
                new AdviceCount(
                    YearMonth.from(row.get(month)),
                    AdviceCount.Kind.valueOf(row.get(ADVICE_FACT.KIND)),
                    new CentreId(row.get(ADVICE_FACT.CENTRE_ID)),
                    Optional.ofNullable(row.get(ADVICE_FACT.INSTITUTION_ID))
                        .map(InstitutionId::new),
                    row.get(ADVICE_FACT.CHANNEL),
                    row.get(count),
                    row.get(minutes).intValue()));
  }

  void consulted(UUID id, LocalDate day, ConsultationFacts of) {
    var row = row(of);
    row.setTenantId(tenant());
    row.setId(id);
    row.setKind(AdviceCount.Kind.CONSULTATION.name());
    row.setDayOn(day);
    sql.insertInto(ADVICE_FACT).set(row).onConflictDoNothing().execute();
  }

  void corrected(UUID id, ConsultationFacts now) {
    sql.update(ADVICE_FACT)
        .set(row(now))
        .where(ADVICE_FACT.TENANT_ID.eq(tenant()), ADVICE_FACT.ID.eq(id))
        .execute();
  }

  void tutored(UUID id, LocalDate day, UUID centre, Optional<UUID> institution, int minutes) {
    var row = new AdviceFactRecord();
    row.setTenantId(tenant());
    row.setId(id);
    row.setKind(AdviceCount.Kind.TUTOR_SESSION.name());
    row.setDayOn(day);
    row.setCentreId(centre);
    row.set(ADVICE_FACT.INSTITUTION_ID, institution.orElse(null));
    row.setChannel("");
    row.setMinutes(minutes);
    sql.insertInto(ADVICE_FACT).set(row).onConflictDoNothing().execute();
  }

  void corrected(UUID id, TutorFacts now) {
    sql.update(ADVICE_FACT)
        .set(ADVICE_FACT.CENTRE_ID, now.centre())
        .set(ADVICE_FACT.INSTITUTION_ID, now.institution().orElse(null))
        .set(ADVICE_FACT.MINUTES, now.minutes())
        .where(ADVICE_FACT.TENANT_ID.eq(tenant()), ADVICE_FACT.ID.eq(id))
        .execute();
  }

  void empty() {
    sql.deleteFrom(ADVICE_FACT).where(ADVICE_FACT.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static AdviceFactRecord row(ConsultationFacts of) {
    var row = new AdviceFactRecord();
    row.setCentreId(of.centre());
    row.set(ADVICE_FACT.INSTITUTION_ID, of.institution().orElse(null));
    row.setChannel(of.channel().name());
    row.setMinutes(of.minutes());
    return row;
  }
}

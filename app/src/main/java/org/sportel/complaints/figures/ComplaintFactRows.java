package org.sportel.complaints.figures;

import static org.sportel.complaints.db.Tables.FACT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.complaints.db.tables.records.FactRecord;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintFacts;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the table of facts. */
@Component
final class ComplaintFactRows {
  private final DSLContext sql;
  private final Transactions transactions;

  ComplaintFactRows(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Those received within a time. */
  List<ComplaintFact> received(Instant from, Instant until) {
    return sql.selectFrom(FACT)
        .where(FACT.TENANT_ID.eq(tenant()))
        .and(FACT.RECEIVED_AT.ge(utc(from)))
        .and(FACT.RECEIVED_AT.lt(utc(until)))
        .orderBy(FACT.RECEIVED_AT, FACT.COMPLAINT_ID)
        .fetch(ComplaintFactRows::fact);
  }

  void received(UUID complaint, ComplaintFacts of, Instant received, Instant due) {
    var row = new FactRecord();
    row.setTenantId(tenant());
    row.setComplaintId(complaint);
    row.setLevel(of.level().name());
    row.setChannel(of.channel().name());
    row.setTopic(of.topic().name());
    row.set(FACT.CATEGORY_ID, of.category().orElse(null));
    row.set(FACT.UNIT_ID, of.unit().orElse(null));
    row.setReceivedAt(utc(received));
    row.setDueAt(utc(due));
    sql.insertInto(FACT).set(row).onConflictDoNothing().execute();
  }

  void about(UUID complaint, ComplaintFacts of) {
    sql.update(FACT)
        .set(FACT.TOPIC, of.topic().name())
        .set(FACT.CATEGORY_ID, of.category().orElse(null))
        .set(FACT.UNIT_ID, of.unit().orElse(null))
        .where(one(complaint))
        .execute();
  }

  void acknowledged(UUID complaint, Instant at) {
    sql.update(FACT)
        .set(FACT.ACKNOWLEDGED_AT, DSL.coalesce(FACT.ACKNOWLEDGED_AT, DSL.val(utc(at))))
        .where(one(complaint))
        .execute();
  }

  void due(UUID complaint, Optional<Instant> due) {
    sql.update(FACT)
        .set(FACT.DUE_AT, due.map(ComplaintFactRows::utc).orElse(null))
        .where(one(complaint))
        .execute();
  }

  /** The first answer counts. */
  void answered(UUID complaint, ComplaintOutcome outcome, Instant at) {
    sql.update(FACT)
        .set(FACT.OUTCOME, outcome.name())
        .set(FACT.ANSWERED_DUE_AT, DSL.coalesce(FACT.ANSWERED_DUE_AT, FACT.DUE_AT))
        .set(FACT.ANSWERED_AT, DSL.coalesce(FACT.ANSWERED_AT, DSL.val(utc(at))))
        .set(FACT.DUE_AT, (OffsetDateTime) null)
        .where(one(complaint))
        .execute();
  }

  void closed(UUID complaint, Instant at) {
    sql.update(FACT).set(FACT.CLOSED_AT, utc(at)).where(one(complaint)).execute();
  }

  void reopened(UUID complaint, Instant due) {
    sql.update(FACT)
        .set(FACT.CLOSED_AT, (OffsetDateTime) null)
        .set(FACT.DUE_AT, utc(due))
        .set(FACT.REOPENED, FACT.REOPENED.plus(1))
        .where(one(complaint))
        .execute();
  }

  void empty() {
    sql.deleteFrom(FACT).where(FACT.TENANT_ID.eq(tenant())).execute();
  }

  private Condition one(UUID complaint) {
    return FACT.TENANT_ID.eq(tenant()).and(FACT.COMPLAINT_ID.eq(complaint));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private static ComplaintFact fact(FactRecord row) {
    return new ComplaintFact(
        row.getComplaintId(),
        new ComplaintFacts(
            ComplaintLevel.valueOf(row.getLevel()),
            ComplaintChannel.valueOf(row.getChannel()),
            ComplaintTopic.valueOf(row.getTopic()),
            Optional.ofNullable(row.getCategoryId()),
            Optional.ofNullable(row.getUnitId()),
            Optional.empty(),
            Optional.empty()),
        row.getReceivedAt().toInstant(),
        instant(row.getAcknowledgedAt()),
        instant(row.getDueAt()),
        instant(row.getAnsweredAt()),
        instant(row.getAnsweredDueAt()),
        Optional.ofNullable(row.getOutcome()).map(ComplaintOutcome::valueOf),
        instant(row.getClosedAt()),
        row.getReopened());
  }
}

package org.sportel.problems.figures;

import static org.sportel.problems.db.Tables.FACT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.sportel.problems.db.tables.records.FactRecord;
import org.sportel.problems.model.ProblemEvent;
import org.springframework.stereotype.Component;

/** The only class that touches the table of facts. */
@Component
final class ProblemFacts {
  private final DSLContext sql;
  private final Transactions transactions;

  ProblemFacts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What the journal tells of a problem. */
  record ProblemFact(
      String category, Instant reported, Optional<Instant> due, Optional<Instant> closed) {}

  void reported(ProblemEvent.Reported event, Instant at) {
    var row = new FactRecord();
    row.setTenantId(tenant());
    row.setProblemId(event.subject());
    row.setCategory(event.category());
    row.setChannel(event.channel().name());
    row.setReportedAt(at.atOffset(ZoneOffset.UTC));
    row.set(FACT.DUE_AT, event.due().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null));
    sql.insertInto(FACT).set(row).onConflictDoNothing().execute();
  }

  void recategorised(UUID problem, String category) {
    sql.update(FACT)
        .set(FACT.CATEGORY, category)
        .where(FACT.TENANT_ID.eq(tenant()), FACT.PROBLEM_ID.eq(problem))
        .execute();
  }

  void closed(ProblemEvent.Closed event, Instant at) {
    sql.update(FACT)
        .set(FACT.CLOSED_AT, at.atOffset(ZoneOffset.UTC))
        .set(FACT.OUTCOME, event.outcome().name())
        .where(FACT.TENANT_ID.eq(tenant()), FACT.PROBLEM_ID.eq(event.subject()))
        .execute();
  }

  /** Those reported since an instant. */
  List<ProblemFact> since(Instant from) {
    return sql.selectFrom(FACT)
        .where(FACT.TENANT_ID.eq(tenant()))
        .and(FACT.REPORTED_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .fetch(
            row ->
                new ProblemFact(
                    row.getCategory(),
                    row.getReportedAt().toInstant(),
                    Optional.ofNullable(row.getDueAt()).map(OffsetDateTime::toInstant),
                    Optional.ofNullable(row.getClosedAt()).map(OffsetDateTime::toInstant)));
  }

  /** Those reported from an instant on and before another. */
  List<ProblemFact> between(Instant from, Instant before) {
    return since(from).stream().filter(fact -> fact.reported().isBefore(before)).toList();
  }

  void empty() {
    sql.deleteFrom(FACT).where(FACT.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

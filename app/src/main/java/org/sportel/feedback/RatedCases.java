package org.sportel.feedback;

import static org.sportel.feedback.db.Tables.RATED_CASE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.feedback.db.tables.records.RatedCaseRecord;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Knows from the journal which service and centre a case is about, so that a rating counts for
 * them.
 */
@Component
final class RatedCases implements Follower {
  private final DSLContext sql;
  private final Transactions transactions;

  RatedCases(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What a case is about. */
  record About(Optional<UUID> centre, Optional<String> service, String number) {}

  /** What a case is about; nothing where the journal was not read so far yet. */
  About of(UUID id) {
    return sql.selectFrom(RATED_CASE)
        .where(RATED_CASE.TENANT_ID.eq(tenant()), RATED_CASE.CASE_ID.eq(id))
        .fetchOptional(
            row ->
                new About(
                    Optional.ofNullable(row.getCentreId()),
                    Optional.of(row.getService()),
                    row.getNumber()))
        .orElseGet(() -> new About(Optional.empty(), Optional.empty(), ""));
  }

  @Override
  public String name() {
    return "feedback.cases";
  }

  @Override
  public Set<String> types() {
    return Set.of("casework.opened");
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    sql.deleteFrom(RATED_CASE).where(RATED_CASE.TENANT_ID.eq(tenant())).execute();
  }

  @Override
  public void follow(Entry entry) {
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    ManyRows.added(sql, RATED_CASE)
        .write(entries.stream().flatMap(entry -> row(entry).stream()).toList());
  }

  private Optional<RatedCaseRecord> row(Entry entry) {
    var of = entry.payload().path("of");
    return text(of, "serviceCode")
        .map(
            service -> {
              var row = new RatedCaseRecord();
              row.setTenantId(tenant());
              row.setCaseId(entry.subject());
              row.setService(service);
              row.setNumber(text(entry.payload(), "number").orElse(""));
              row.set(RATED_CASE.CENTRE_ID, text(of, "centre").map(UUID::fromString).orElse(null));
              return row;
            });
  }

  private static Optional<String> text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

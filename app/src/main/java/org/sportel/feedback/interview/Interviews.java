package org.sportel.feedback.interview;

import static org.sportel.feedback.db.Tables.INTERVIEW;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.feedback.db.tables.records.InterviewRecord;
import org.sportel.feedback.model.RatingReason;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The interviews of the running transaction's tenant. */
@Component
public final class Interviews {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  Interviews(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * One that is known to exist.
   *
   * @throws InterviewRefusal INTERVIEW_UNKNOWN
   */
  public Interview get(UUID id) {
    return find(id)
        .orElseThrow(() -> new InterviewRefusal(InterviewRefusal.Reason.INTERVIEW_UNKNOWN));
  }

  /** Those of a month and later, the newest first. */
  public List<Interview> since(YearMonth month) {
    return list(INTERVIEW.MONTH.ge(month.atDay(1)));
  }

  Optional<Interview> find(UUID id) {
    return list(INTERVIEW.ID.eq(id)).stream().findFirst();
  }

  /** Whether another one tells of the same unit, centre and month. */
  boolean twice(Interview interview) {
    return list(
            INTERVIEW
                .MONTH
                .eq(interview.month().atDay(1))
                .and(INTERVIEW.UNIT_ID.eq(interview.unit()))
                .and(INTERVIEW.CENTRE_ID.isNotDistinctFrom(interview.centre().orElse(null))))
        .stream()
        .anyMatch(one -> !one.id().equals(interview.id()));
  }

  void put(Interview interview) {
    var row = new InterviewRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(interview.id());
    row.setMonth(interview.month().atDay(1));
    row.setUnitId(interview.unit());
    row.set(INTERVIEW.CENTRE_ID, interview.centre().orElse(null));
    row.setPeople(interview.people());
    row.setSaid(JSONB.valueOf(json.write(interview.said())));
    row.setChange(interview.change());
    sql.insertInto(INTERVIEW)
        .set(row)
        .onConflict(INTERVIEW.TENANT_ID, INTERVIEW.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  private List<Interview> list(Condition which) {
    return sql.selectFrom(INTERVIEW)
        .where(INTERVIEW.TENANT_ID.eq(transactions.tenant().value()), which)
        .orderBy(INTERVIEW.MONTH.desc(), INTERVIEW.ID)
        .fetch(this::interview);
  }

  private Interview interview(InterviewRecord row) {
    LocalDate month = row.getMonth();
    var tree = json.tree(row.getSaid().data());
    var said = new EnumMap<RatingReason, String>(RatingReason.class);
    for (var reason : RatingReason.values()) {
      said.put(reason, tree.path(reason.name()).asString(""));
    }
    return new Interview(
        row.getId(),
        YearMonth.from(month),
        row.getUnitId(),
        Optional.ofNullable(row.getCentreId()),
        row.getPeople(),
        said,
        row.getChange());
  }
}

package org.sportel.agency.returns;

import static org.sportel.agency.db.Tables.MONTHLY_RETURN;
import static org.sportel.agency.db.Tables.RETURN_COMMENT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.agency.db.tables.records.MonthlyReturnRecord;
import org.sportel.agency.db.tables.records.ReturnCommentRecord;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.platform.Json;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The returns of the running transaction's tenant. */
@Component
public final class MonthlyReturns {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  MonthlyReturns(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** A remark on a version. */
  public record Comment(String office, String words, Instant at) {}

  /** Every version of a month, the latest of each institution first. */
  public List<MonthlyReturn> of(YearMonth month) {
    return sql.selectFrom(MONTHLY_RETURN)
        .where(in(month))
        .orderBy(MONTHLY_RETURN.INSTITUTION, MONTHLY_RETURN.VERSION.desc())
        .fetch(this::read);
  }

  /** The versions about an institution, the latest first. */
  public List<MonthlyReturn> of(YearMonth month, TenantId institution) {
    return of(month).stream().filter(one -> one.institution().equals(institution)).toList();
  }

  /** The comments on a version, the first one first. */
  public List<Comment> comments(UUID id) {
    return sql.selectFrom(RETURN_COMMENT)
        .where(RETURN_COMMENT.TENANT_ID.eq(tenant()), RETURN_COMMENT.RETURN_ID.eq(id))
        .orderBy(RETURN_COMMENT.WRITTEN_AT, RETURN_COMMENT.ID)
        .fetch(row -> new Comment(row.getOffice(), row.getWords(), row.getWrittenAt().toInstant()));
  }

  /**
   * The latest version, held until the transaction ends.
   *
   * @throws AgencyRefusal RETURN_UNKNOWN
   */
  MonthlyReturn lock(YearMonth month, TenantId institution) {
    return sql.selectFrom(MONTHLY_RETURN)
        .where(in(month).and(MONTHLY_RETURN.INSTITUTION.eq(institution.value())))
        .orderBy(MONTHLY_RETURN.VERSION.desc())
        .limit(1)
        .forUpdate()
        .fetchOptional(this::read)
        .orElseThrow(() -> AgencyRefusal.of(AgencyRefusal.Reason.RETURN_UNKNOWN));
  }

  /** Adds a version, or replaces one that is not signed. */
  void keep(MonthlyReturn one) {
    var row = new MonthlyReturnRecord();
    row.setTenantId(tenant());
    row.setId(one.id());
    row.setInstitution(one.institution().value());
    row.setMonthOn(one.month().atDay(1));
    row.setVersion(one.version());
    row.setLines(JSONB.valueOf(json.write(one.lines())));
    row.setReason(one.reason());
    row.setProducedAt(one.produced().at().atOffset(ZoneOffset.UTC));
    row.setProducedBy(one.produced().account());
    row.setProducedOffice(one.produced().office());
    var checked = one.checked();
    row.set(MONTHLY_RETURN.CHECKED_AT, checked.map(MonthlyReturns::at).orElse(null));
    row.set(MONTHLY_RETURN.CHECKED_BY, checked.map(MonthlyReturn.Step::account).orElse(null));
    row.set(MONTHLY_RETURN.CHECKED_OFFICE, checked.map(MonthlyReturn.Step::office).orElse(null));
    var signed = one.signed();
    row.set(MONTHLY_RETURN.SIGNED_AT, signed.map(MonthlyReturns::at).orElse(null));
    row.set(MONTHLY_RETURN.SIGNED_BY, signed.map(MonthlyReturn.Step::account).orElse(null));
    row.set(MONTHLY_RETURN.SIGNED_OFFICE, signed.map(MonthlyReturn.Step::office).orElse(null));
    int changed =
        sql.update(MONTHLY_RETURN)
            .set(row)
            .where(MONTHLY_RETURN.TENANT_ID.eq(tenant()), MONTHLY_RETURN.ID.eq(one.id()))
            .execute();
    if (changed == 0) {
      sql.executeInsert(row);
    }
  }

  void comment(UUID id, UUID about, Comment comment) {
    sql.executeInsert(
        new ReturnCommentRecord(
            tenant(),
            id,
            about,
            comment.office(),
            comment.words(),
            comment.at().atOffset(ZoneOffset.UTC)));
  }

  private static OffsetDateTime at(MonthlyReturn.Step step) {
    return step.at().atOffset(ZoneOffset.UTC);
  }

  private Condition in(YearMonth month) {
    return MONTHLY_RETURN.TENANT_ID.eq(tenant()).and(MONTHLY_RETURN.MONTH_ON.eq(month.atDay(1)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private MonthlyReturn read(MonthlyReturnRecord row) {
    return new MonthlyReturn(
        row.getId(),
        new TenantId(row.getInstitution()),
        YearMonth.from(row.getMonthOn()),
        row.getVersion(),
        List.of(json.read(row.getLines().data(), MonthlyReturn.Line[].class)),
        row.getReason(),
        new MonthlyReturn.Step(
            row.getProducedBy(), row.getProducedOffice(), row.getProducedAt().toInstant()),
        step(row.getCheckedBy(), row.getCheckedOffice(), row.getCheckedAt()),
        step(row.getSignedBy(), row.getSignedOffice(), row.getSignedAt()));
  }

  private static Optional<MonthlyReturn.Step> step(
      @Nullable UUID account, @Nullable String office, @Nullable OffsetDateTime at) {
    return account == null || office == null || at == null
        ? Optional.empty()
        : Optional.of(new MonthlyReturn.Step(account, office, at.toInstant()));
  }
}

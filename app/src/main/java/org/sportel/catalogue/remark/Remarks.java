package org.sportel.catalogue.remark;

import static org.sportel.catalogue.db.Tables.REMARK;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The table of remarks. */
@Component
public final class Remarks {
  private static final int SHOWN = 20;
  private static final int LISTED = 200;
  private static final String OPEN = "OPEN";

  private final DSLContext sql;
  private final Transactions transactions;
  private final Acting acting;
  private final Clock clock;

  Remarks(DSLContext sql, Transactions transactions, Acting acting, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  void add(UUID id, ServiceCode code, Lang lang, String words) {
    sql.insertInto(REMARK)
        .set(REMARK.TENANT_ID, tenant())
        .set(REMARK.ID, id)
        .set(REMARK.CODE, code.value())
        .set(REMARK.LANG, lang.tag())
        .set(REMARK.WORDS, words)
        .set(REMARK.WRITTEN_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .set(REMARK.STATE, OPEN)
        .execute();
  }

  /** The remarks that wait, the oldest first; two hundred at most. */
  public List<Remark> waiting() {
    return sql.selectFrom(REMARK)
        .where(REMARK.TENANT_ID.eq(tenant()), REMARK.STATE.eq(OPEN))
        .orderBy(REMARK.WRITTEN_AT, REMARK.ID)
        .limit(LISTED)
        .fetch(
            row ->
                new Remark(
                    row.getId(),
                    new ServiceCode(row.getCode()),
                    row.getLang(),
                    said(row.getWords()),
                    row.getWrittenAt().toInstant()));
  }

  /** How many wait. */
  public int count() {
    return sql.fetchCount(REMARK, REMARK.TENANT_ID.eq(tenant()), REMARK.STATE.eq(OPEN));
  }

  /** The one with an id, while it waits. */
  public Optional<Remark> find(UUID id) {
    return waiting().stream().filter(remark -> remark.id().equals(id)).findFirst();
  }

  /** What was answered about a service, the newest first; twenty at most. */
  public List<AnsweredRemark> answered(ServiceCode code) {
    return sql.selectFrom(REMARK)
        .where(
            REMARK.TENANT_ID.eq(tenant()),
            REMARK.CODE.eq(code.value()),
            REMARK.STATE.eq("ANSWERED"))
        .orderBy(REMARK.DONE_AT.desc())
        .limit(SHOWN)
        .fetch(
            row ->
                new AnsweredRemark(
                    row.getLang(),
                    said(row.getQuestion()),
                    said(row.getAnswer()),
                    said(row.getOffice()),
                    Optional.ofNullable(row.getDoneAt()).orElseThrow().toInstant()));
  }

  /** Answers a remark that waits; its reader's own words are forgotten. */
  boolean answer(UUID id, String question, String answer) {
    return sql.update(REMARK)
            .set(REMARK.STATE, "ANSWERED")
            .setNull(REMARK.WORDS)
            .set(REMARK.QUESTION, question)
            .set(REMARK.ANSWER, answer)
            .set(REMARK.OFFICE, acting.now().office())
            .set(REMARK.DONE_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .where(REMARK.TENANT_ID.eq(tenant()), REMARK.ID.eq(id), REMARK.STATE.eq(OPEN))
            .execute()
        == 1;
  }

  /** Closes a remark that waits without an answer; its reader's own words are forgotten. */
  boolean close(UUID id, String reason) {
    return sql.update(REMARK)
            .set(REMARK.STATE, "CLOSED")
            .setNull(REMARK.WORDS)
            .set(REMARK.REASON, reason)
            .set(REMARK.OFFICE, acting.now().office())
            .set(REMARK.DONE_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .where(REMARK.TENANT_ID.eq(tenant()), REMARK.ID.eq(id), REMARK.STATE.eq(OPEN))
            .execute()
        == 1;
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

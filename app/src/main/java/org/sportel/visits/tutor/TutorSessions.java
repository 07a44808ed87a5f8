package org.sportel.visits.tutor;

import static org.sportel.visits.db.Tables.TUTOR_SESSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.TutorSessionRecord;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.TutorConsent;
import org.sportel.visits.model.TutorOutcome;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** The tutor sessions of the running transaction's tenant. */
@Component
final class TutorSessions {
  private static final int MOST = 50;

  private final DSLContext sql;
  private final Transactions transactions;

  TutorSessions(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** A session with when it was noted, and by whom. */
  record Noted(UUID id, Instant at, UUID account, TutorSession of) {}

  /**
   * A session, held until the transaction ends.
   *
   * @throws VisitRefusal SESSION_UNKNOWN
   */
  Noted hold(UUID id) {
    return sql.selectFrom(TUTOR_SESSION)
        .where(TUTOR_SESSION.TENANT_ID.eq(tenant()), TUTOR_SESSION.ID.eq(id))
        .forUpdate()
        .fetchOptional(TutorSessions::noted)
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.SESSION_UNKNOWN));
  }

  /**
   * A session.
   *
   * @throws VisitRefusal SESSION_UNKNOWN
   */
  Noted get(UUID id) {
    return sql.selectFrom(TUTOR_SESSION)
        .where(TUTOR_SESSION.TENANT_ID.eq(tenant()), TUTOR_SESSION.ID.eq(id))
        .fetchOptional(TutorSessions::noted)
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.SESSION_UNKNOWN));
  }

  /** What a person has noted since a moment, the latest first. */
  List<Noted> by(UUID account, Instant since) {
    return sql.selectFrom(TUTOR_SESSION)
        .where(
            TUTOR_SESSION.TENANT_ID.eq(tenant()),
            TUTOR_SESSION.ACCOUNT_ID.eq(account),
            TUTOR_SESSION.NOTED_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .orderBy(TUTOR_SESSION.NOTED_AT.desc(), TUTOR_SESSION.ID)
        .limit(MOST)
        .fetch(TutorSessions::noted);
  }

  void add(UUID id, TutorSession session, Actor by, Instant at) {
    var row = row(session);
    row.setTenantId(tenant());
    row.setId(id);
    row.setAccountId(by.id());
    row.setOffice(by.office());
    row.setNotedAt(at.atOffset(ZoneOffset.UTC));
    sql.insertInto(TUTOR_SESSION).set(row).execute();
  }

  void correct(UUID id, TutorSession now) {
    sql.update(TUTOR_SESSION)
        .set(row(now))
        .where(TUTOR_SESSION.TENANT_ID.eq(tenant()), TUTOR_SESSION.ID.eq(id))
        .execute();
  }

  private static TutorSessionRecord row(TutorSession session) {
    var row = new TutorSessionRecord();
    row.setCentreId(session.centre().value());
    row.setConsent(session.consent().name());
    row.set(TUTOR_SESSION.SERVICE, session.service().map(ServiceCode::value).orElse(null));
    row.set(
        TUTOR_SESSION.INSTITUTION_ID, session.institution().map(InstitutionId::value).orElse(null));
    row.setNamed(session.named());
    row.setHard(session.hard().toArray(String[]::new));
    row.setNote(session.note());
    row.setOutcome(session.outcome().name());
    row.setMinutes(session.minutes());
    return row;
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static Noted noted(TutorSessionRecord row) {
    return new Noted(
        row.getId(),
        row.getNotedAt().toInstant(),
        row.getAccountId(),
        new TutorSession(
            new CentreId(row.getCentreId()),
            TutorConsent.valueOf(row.getConsent()),
            Optional.ofNullable(row.getService()).map(ServiceCode::new),
            Optional.ofNullable(row.getInstitutionId()).map(InstitutionId::new),
            row.getNamed(),
            List.of(row.getHard()),
            row.getNote(),
            TutorOutcome.valueOf(row.getOutcome()),
            row.getMinutes()));
  }
}

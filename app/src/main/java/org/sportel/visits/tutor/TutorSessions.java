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

  /** A session with when it was noted. */
  record Noted(Instant at, TutorSession of) {}

  /** What a person has noted since a moment, the latest first. */
  List<Noted> by(UUID account, Instant since) {
    return sql.selectFrom(TUTOR_SESSION)
        .where(
            TUTOR_SESSION.TENANT_ID.eq(transactions.tenant().value()),
            TUTOR_SESSION.ACCOUNT_ID.eq(account),
            TUTOR_SESSION.NOTED_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .orderBy(TUTOR_SESSION.NOTED_AT.desc(), TUTOR_SESSION.ID)
        .limit(MOST)
        .fetch(TutorSessions::noted);
  }

  void add(UUID id, TutorSession session, Actor by, Instant at) {
    var row = new TutorSessionRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(id);
    row.setCentreId(session.centre().value());
    row.setAccountId(by.id());
    row.setOffice(by.office());
    row.setConsent(session.consent().name());
    row.set(TUTOR_SESSION.SERVICE, session.service().map(ServiceCode::value).orElse(null));
    row.set(
        TUTOR_SESSION.INSTITUTION_ID, session.institution().map(InstitutionId::value).orElse(null));
    row.setNamed(session.named());
    row.setHard(session.hard().toArray(String[]::new));
    row.setNote(session.note());
    row.setOutcome(session.outcome().name());
    row.setMinutes(session.minutes());
    row.setNotedAt(at.atOffset(ZoneOffset.UTC));
    sql.insertInto(TUTOR_SESSION).set(row).execute();
  }

  private static Noted noted(TutorSessionRecord row) {
    return new Noted(
        row.getNotedAt().toInstant(),
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

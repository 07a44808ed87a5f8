package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.MESSAGE;
import static org.sportel.casework.db.Tables.NOTE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches messages and notes. */
@Component
public final class CaseMessages {
  /**
   * What office and applicant write to each other.
   *
   * @param office the office that wrote; empty when the applicant did
   */
  public record Message(UUID id, boolean toApplicant, String body, String office, Instant at) {}

  /** What colleagues write to each other. */
  public record Note(UUID id, String body, String office, Instant at) {}

  private final DSLContext db;
  private final Transactions transactions;

  CaseMessages(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Adds a message; false where it came from this form before. */
  public boolean add(CaseId id, Message message, FormKey key) {
    return db.insertInto(MESSAGE)
            .set(MESSAGE.TENANT_ID, tenant())
            .set(MESSAGE.ID, message.id())
            .set(MESSAGE.CASE_ID, id.value())
            .set(MESSAGE.DIRECTION, message.toApplicant() ? "TO_APPLICANT" : "FROM_APPLICANT")
            .set(MESSAGE.BODY, message.body())
            .set(MESSAGE.OFFICE, message.office())
            .set(MESSAGE.SENT_AT, Cases.utc(message.at()))
            .set(MESSAGE.FORM_KEY, key.value())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Whether a message came from this form before. */
  public boolean has(CaseId id, FormKey key) {
    return db.fetchExists(
        MESSAGE,
        MESSAGE.TENANT_ID.eq(tenant()),
        MESSAGE.CASE_ID.eq(id.value()),
        MESSAGE.FORM_KEY.eq(key.value()));
  }

  /** When the applicant wrote the last but so many; empty where they did not write so often. */
  public Optional<Instant> written(CaseId id, int before) {
    return db.select(MESSAGE.SENT_AT)
        .from(MESSAGE)
        .where(MESSAGE.TENANT_ID.eq(tenant()), MESSAGE.CASE_ID.eq(id.value()))
        .and(MESSAGE.DIRECTION.eq("FROM_APPLICANT"))
        .orderBy(MESSAGE.SENT_AT.desc(), MESSAGE.ID.desc())
        .offset(before)
        .limit(1)
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** Adds a note; false where it came from this form before. */
  public boolean add(CaseId id, Note note, Actor author, FormKey key) {
    return db.insertInto(NOTE)
            .set(NOTE.TENANT_ID, tenant())
            .set(NOTE.ID, note.id())
            .set(NOTE.CASE_ID, id.value())
            .set(NOTE.BODY, note.body())
            .set(NOTE.AUTHOR, author.id())
            .set(NOTE.OFFICE, note.office())
            .set(NOTE.WRITTEN_AT, Cases.utc(note.at()))
            .set(NOTE.FORM_KEY, key.value())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** The messages of a case, the oldest first. */
  public List<Message> messages(CaseId id) {
    return db.selectFrom(MESSAGE)
        .where(MESSAGE.TENANT_ID.eq(tenant()), MESSAGE.CASE_ID.eq(id.value()))
        .orderBy(MESSAGE.SENT_AT, MESSAGE.ID)
        .fetch(
            row ->
                new Message(
                    row.getId(),
                    row.getDirection().equals("TO_APPLICANT"),
                    row.getBody(),
                    row.getOffice(),
                    row.getSentAt().toInstant()));
  }

  /** The notes of a case, the oldest first. */
  public List<Note> notes(CaseId id) {
    return db.selectFrom(NOTE)
        .where(NOTE.TENANT_ID.eq(tenant()), NOTE.CASE_ID.eq(id.value()))
        .orderBy(NOTE.WRITTEN_AT, NOTE.ID)
        .fetch(
            row ->
                new Note(
                    row.getId(), row.getBody(), row.getOffice(), row.getWrittenAt().toInstant()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

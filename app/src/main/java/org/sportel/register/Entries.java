package org.sportel.register;

import static org.sportel.register.db.Tables.COUNTER;
import static org.sportel.register.db.Tables.ENTRY;
import static org.sportel.register.db.Tables.NUMBER_FORMAT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.platform.TenantId;
import org.sportel.register.db.tables.records.EntryRecord;
import org.springframework.stereotype.Component;

/** The only class that touches the tables of the protocol books. */
@Component
final class Entries {
  /** A number and its time, held until the commit. */
  record Next(long seq, Instant at) {}

  private final DSLContext db;

  Entries(DSLContext db) {
    this.db = db;
  }

  /** Takes the next number; the counter's row stays locked until the transaction ends. */
  Next next(TenantId tenant, Book book, int year, Instant now) {
    return db.insertInto(COUNTER)
        .set(COUNTER.TENANT_ID, tenant.value())
        .set(COUNTER.BOOK, book.name())
        .set(COUNTER.YEAR, year)
        .set(COUNTER.LAST_SEQ, 1L)
        .set(COUNTER.LAST_AT, utc(now))
        .onConflict(COUNTER.TENANT_ID, COUNTER.BOOK, COUNTER.YEAR)
        .doUpdate()
        .set(COUNTER.LAST_SEQ, COUNTER.LAST_SEQ.plus(1))
        .set(COUNTER.LAST_AT, DSL.greatest(COUNTER.LAST_AT, DSL.excluded(COUNTER.LAST_AT)))
        .returning(COUNTER.LAST_SEQ, COUNTER.LAST_AT)
        .fetchSingle(row -> new Next(row.getLastSeq(), row.getLastAt().toInstant()));
  }

  void insert(TenantId tenant, UUID id, Book book, int year, Next next, Line line) {
    var draft = line.draft();
    var row = new EntryRecord();
    row.setTenantId(tenant.value());
    row.setId(id);
    row.setBook(book.name());
    row.setYear(year);
    row.setSeq(next.seq());
    row.setNumber(line.number().value());
    row.setEnteredAt(utc(next.at()));
    row.setOriginalAt(draft.originalAt().map(Entries::utc).orElse(null));
    row.setObject(draft.object());
    row.setSubjectId(draft.subject());
    row.setParty(draft.party().map(EntryDraft.Party::name).orElse(null));
    row.setPartyAddress(draft.party().flatMap(EntryDraft.Party::address).orElse(null));
    row.setDocumentTitles(draft.documentTitles().toArray(String[]::new));
    row.setDocuments(draft.documentTitles().size());
    row.setOffice(line.office());
    db.executeInsert(row);
  }

  /** What an entry says beside its number. */
  record Line(RegisterNumber number, EntryDraft draft, String office) {}

  Optional<NumberFormat> format(TenantId tenant, Book book) {
    return db.select(NUMBER_FORMAT.FORMAT)
        .from(NUMBER_FORMAT)
        .where(NUMBER_FORMAT.TENANT_ID.eq(tenant.value()), NUMBER_FORMAT.BOOK.eq(book.name()))
        .fetchOptional(NUMBER_FORMAT.FORMAT)
        .map(NumberFormat::new);
  }

  void setFormat(TenantId tenant, Book book, NumberFormat format) {
    db.insertInto(NUMBER_FORMAT)
        .set(NUMBER_FORMAT.TENANT_ID, tenant.value())
        .set(NUMBER_FORMAT.BOOK, book.name())
        .set(NUMBER_FORMAT.FORMAT, format.pattern())
        .onConflict(NUMBER_FORMAT.TENANT_ID, NUMBER_FORMAT.BOOK)
        .doUpdate()
        .set(NUMBER_FORMAT.FORMAT, format.pattern())
        .execute();
  }

  /** Empties what names a person in the entries of a subject. */
  int forget(TenantId tenant, UUID subject) {
    return db.update(ENTRY)
        .setNull(ENTRY.PARTY)
        .setNull(ENTRY.PARTY_ADDRESS)
        .set(ENTRY.DOCUMENT_TITLES, new String[0])
        .where(ENTRY.TENANT_ID.eq(tenant.value()), ENTRY.SUBJECT_ID.eq(subject))
        .execute();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

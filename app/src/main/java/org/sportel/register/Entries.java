package org.sportel.register;

import static org.sportel.register.db.Tables.COUNTER;
import static org.sportel.register.db.Tables.ENTER;
import static org.sportel.register.db.Tables.ENTRY;
import static org.sportel.register.db.Tables.NUMBER_FORMAT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sportel.platform.Lookup;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the tables of the protocol books. */
@Component
final class Entries {
  private final DSLContext db;
  private final Lookup enter;

  Entries(DSLContext db, Transactions transactions) {
    this.db = db;
    this.enter =
        new Lookup(
            db,
            transactions,
            db.selectFrom(
                ENTER(
                    place(SQLDataType.INTEGER),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.INTEGER),
                    place(SQLDataType.TIMESTAMPWITHTIMEZONE),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.INTEGER),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.UUID),
                    place(SQLDataType.UUID),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.CLOB),
                    place(SQLDataType.CLOB.getArrayDataType()),
                    place(SQLDataType.TIMESTAMPWITHTIMEZONE),
                    place(SQLDataType.CLOB))));
  }

  private static <T> Field<T> place(DataType<T> type) {
    return DSL.val((Object) null, type);
  }

  /** The last number given, 0 before the first. */
  long last(TenantId tenant, Book book, int year) {
    return db.select(COUNTER.LAST_SEQ)
        .from(COUNTER)
        .where(COUNTER.TENANT_ID.eq(tenant.value()))
        .and(COUNTER.BOOK.eq(book.name()))
        .and(COUNTER.YEAR.eq(year))
        .fetchOptional(COUNTER.LAST_SEQ)
        .orElse(0L);
  }

  /**
   * Takes the next number of a book and writes the entry; the book's counter stays locked until the
   * transaction ends.
   *
   * @return empty, with nothing written, where the stored format is not the remembered one
   */
  Optional<Entered> enter(TenantId tenant, Remembered format, Line line) {
    var draft = line.draft();
    var around = format.used().around(line.book(), line.year());
    return enter
        .find(
            tenant.value(),
            line.book().name(),
            line.year(),
            utc(line.now()),
            format.stored().map(NumberFormat::pattern).orElse(null),
            around.before(),
            around.width(),
            around.after(),
            line.id(),
            draft.subject(),
            draft.object(),
            draft.party().map(EntryDraft.Party::name).orElse(null),
            draft.party().flatMap(EntryDraft.Party::address).orElse(null),
            draft.documentTitles().toArray(String[]::new),
            draft.originalAt().map(Entries::utc).orElse(null),
            line.office())
        .map(
            row ->
                new Entered(
                    new RegisterNumber(row.get(ENTER.TAKEN_NUMBER)),
                    row.get(ENTER.TAKEN_AT).toInstant()));
  }

  /** The format stored for a book, empty for the usual one. */
  record Remembered(Optional<NumberFormat> stored) {
    NumberFormat used() {
      return stored.orElse(NumberFormat.USUAL);
    }
  }

  /** An entry before it has its number. */
  record Line(UUID id, Book book, int year, Instant now, EntryDraft draft, String office) {}

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

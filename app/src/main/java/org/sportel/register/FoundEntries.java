package org.sportel.register;

import static org.sportel.register.db.Tables.ENTRY;
import static org.sportel.register.db.Tables.FIND_ENTRIES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.platform.TenantId;
import org.sportel.platform.text.TypedText;
import org.sportel.register.RegisterSearch.Found;
import org.sportel.register.RegisterSearch.Line;
import org.sportel.register.RegisterSearch.Period;
import org.sportel.register.RegisterSearch.Wanted;
import org.sportel.register.db.tables.records.EntryRecord;
import org.springframework.stereotype.Component;

/** Reads the protocol books. */
@Component
final class FoundEntries {
  private final DSLContext db;

  FoundEntries(DSLContext db) {
    this.db = db;
  }

  Found find(TenantId tenant, Wanted wanted, Period period, int limit, int offset) {
    var words = TypedText.line(wanted.words()).split(" ", 4);
    var hits =
        db.select()
            .from(
                FIND_ENTRIES(
                    tenant.value(),
                    word(words, 0),
                    word(words, 1),
                    word(words, 2),
                    wanted.book().map(Book::name).orElse(null),
                    utc(period.from()),
                    utc(period.until()),
                    limit,
                    offset))
            .fetch();
    if (hits.isEmpty()) {
      return new Found(List.of(), 0);
    }
    var lines =
        db.selectFrom(ENTRY)
            .where(
                ENTRY.TENANT_ID.eq(tenant.value()),
                ENTRY.ID.in(hits.getValues(FIND_ENTRIES.ENTRY_ID)))
            .orderBy(ENTRY.ENTERED_AT.desc(), ENTRY.SEQ.desc(), ENTRY.ID)
            .fetch(FoundEntries::line);
    return new Found(lines, hits.get(0).get(FIND_ENTRIES.TOTAL));
  }

  private static String word(String[] words, int number) {
    return number < words.length ? words[number] : "";
  }

  private static Line line(EntryRecord row) {
    return new Line(
        Book.valueOf(row.getBook()),
        new RegisterNumber(row.getNumber()),
        row.getEnteredAt().toInstant(),
        Optional.ofNullable(row.getOriginalAt()).map(OffsetDateTime::toInstant),
        row.getObject(),
        Optional.ofNullable(row.getParty()),
        Optional.ofNullable(row.getPartyAddress()),
        List.of(row.getDocumentTitles()),
        row.getDocuments(),
        row.getOffice(),
        row.getSubjectId(),
        true);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

package org.sportel.casework.texts;

import static org.sportel.casework.db.Tables.TEXT_BLOCK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.db.tables.records.TextBlockRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches text blocks. */
@Component
public final class TextBlocks {
  private static final int MOST = 500;

  private final DSLContext db;
  private final Transactions transactions;

  TextBlocks(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** All of them by title, those that hold no more among them. */
  public List<TextBlock> list() {
    return db.selectFrom(TEXT_BLOCK)
        .where(TEXT_BLOCK.TENANT_ID.eq(tenant()))
        .orderBy(TEXT_BLOCK.TITLE, TEXT_BLOCK.FROM_DAY, TEXT_BLOCK.ID)
        .limit(MOST)
        .fetch(TextBlocks::block);
  }

  /** The one with an id. */
  public Optional<TextBlock> find(UUID id) {
    return db.selectFrom(TEXT_BLOCK)
        .where(TEXT_BLOCK.TENANT_ID.eq(tenant()), TEXT_BLOCK.ID.eq(id))
        .fetchOptional(TextBlocks::block);
  }

  void add(UUID id, TextBlock.Words words, String office) {
    var row = new TextBlockRecord();
    row.setTenantId(tenant());
    row.setId(id);
    write(row, words, office);
    db.insertInto(TEXT_BLOCK).set(row).execute();
  }

  /** Changes one that no draft carries; whether there was one. */
  boolean change(UUID id, TextBlock.Words words, String office) {
    var row = new TextBlockRecord();
    write(row, words, office);
    return db.update(TEXT_BLOCK)
            .set(row)
            .where(
                TEXT_BLOCK.TENANT_ID.eq(tenant()),
                TEXT_BLOCK.ID.eq(id),
                TEXT_BLOCK.USED_AT.isNull())
            .execute()
        == 1;
  }

  void end(UUID id, LocalDate last) {
    db.update(TEXT_BLOCK)
        .set(TEXT_BLOCK.UNTIL_DAY, last)
        .where(TEXT_BLOCK.TENANT_ID.eq(tenant()), TEXT_BLOCK.ID.eq(id))
        .execute();
  }

  void used(Collection<UUID> ids, Instant at) {
    db.update(TEXT_BLOCK)
        .set(TEXT_BLOCK.USED_AT, at.atOffset(ZoneOffset.UTC))
        .where(
            TEXT_BLOCK.TENANT_ID.eq(tenant()), TEXT_BLOCK.ID.in(ids), TEXT_BLOCK.USED_AT.isNull())
        .execute();
  }

  private static void write(TextBlockRecord row, TextBlock.Words words, String office) {
    row.setTitle(words.title());
    row.setBody(words.body());
    row.set(TEXT_BLOCK.SERVICE_CODE, words.service().orElse(null));
    row.setFromDay(words.from());
    row.set(TEXT_BLOCK.UNTIL_DAY, words.until().orElse(null));
    row.setOffice(office);
  }

  private static TextBlock block(TextBlockRecord row) {
    return new TextBlock(
        row.getId(),
        new TextBlock.Words(
            row.getTitle(),
            row.getBody(),
            Optional.ofNullable(row.get(TEXT_BLOCK.SERVICE_CODE)),
            row.getFromDay(),
            Optional.ofNullable(row.get(TEXT_BLOCK.UNTIL_DAY))),
        row.getOffice(),
        row.get(TEXT_BLOCK.USED_AT) != null);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}

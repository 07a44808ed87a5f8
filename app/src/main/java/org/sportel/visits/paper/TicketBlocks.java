package org.sportel.visits.paper;

import static org.sportel.visits.db.Tables.TICKET_BLOCK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.network.CentreId;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.TicketBlockRecord;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketNumber;
import org.springframework.stereotype.Component;

/** The printed blocks of the running transaction's tenant. */
@Component
final class TicketBlocks {
  private static final int SHOWN = 20;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Ids ids;

  TicketBlocks(DSLContext sql, Transactions transactions, Ids ids) {
    this.sql = sql;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** The last ones of a centre, the newest first. */
  List<TicketBlock> of(CentreId centre) {
    return where(centre, DSL.noCondition());
  }

  /** One of a centre. */
  Optional<TicketBlock> find(CentreId centre, UUID id) {
    return where(centre, TICKET_BLOCK.ID.eq(id)).stream().findFirst();
  }

  /** The one that holds a number. */
  Optional<TicketBlock> holding(CentreId centre, TicketNumber number) {
    return where(
            centre,
            TICKET_BLOCK
                .LETTERS
                .eq(number.letter())
                .and(TICKET_BLOCK.FIRST.le(number.number()))
                .and(TICKET_BLOCK.LAST.ge(number.number())))
        .stream()
        .findFirst();
  }

  /** The last number that was printed with these letters; nought where none was. */
  int last(CentreId centre, String letters) {
    return where(centre, TICKET_BLOCK.LETTERS.eq(letters)).stream()
        .findFirst()
        .map(TicketBlock::last)
        .orElse(0);
  }

  TicketBlock add(
      CentreId centre, QueueId queue, String letters, int first, int last, Instant printed) {
    var block = new TicketBlock(ids.next(), queue, letters, first, last, printed);
    sql.insertInto(TICKET_BLOCK)
        .set(TICKET_BLOCK.TENANT_ID, tenant())
        .set(TICKET_BLOCK.ID, block.id())
        .set(TICKET_BLOCK.CENTRE_ID, centre.value())
        .set(TICKET_BLOCK.QUEUE_ID, block.queue().value())
        .set(TICKET_BLOCK.LETTERS, block.letters())
        .set(TICKET_BLOCK.FIRST, block.first())
        .set(TICKET_BLOCK.LAST, block.last())
        .set(TICKET_BLOCK.PRINTED_AT, block.printed().atOffset(ZoneOffset.UTC))
        .execute();
    return block;
  }

  private List<TicketBlock> where(CentreId centre, Condition condition) {
    return sql.selectFrom(TICKET_BLOCK)
        .where(TICKET_BLOCK.TENANT_ID.eq(tenant()), TICKET_BLOCK.CENTRE_ID.eq(centre.value()))
        .and(condition)
        .orderBy(TICKET_BLOCK.PRINTED_AT.desc(), TICKET_BLOCK.ID.desc())
        .limit(SHOWN)
        .fetch(TicketBlocks::block);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static TicketBlock block(TicketBlockRecord row) {
    return new TicketBlock(
        row.getId(),
        new QueueId(row.getQueueId()),
        row.getLetters(),
        row.getFirst(),
        row.getLast(),
        row.getPrintedAt().toInstant());
  }
}

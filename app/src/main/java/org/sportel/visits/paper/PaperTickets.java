package org.sportel.visits.paper;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.TICKET;
import static org.sportel.visits.db.Tables.VISIT;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Acting;
import org.sportel.platform.Ids;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CodeLetters;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitChannel;
import org.springframework.stereotype.Component;

/** Writes visits that are over, as they were kept on paper, in the running transaction's tenant. */
@Component
final class PaperTickets {
  private static final int CODE_LENGTH = 10;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Acting acting;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  PaperTickets(DSLContext sql, Transactions transactions, Acting acting, Ids ids) {
    this.sql = sql;
    this.transactions = transactions;
    this.acting = acting;
    this.ids = ids;
  }

  /** When things happened. */
  record Times(Instant came, Optional<Instant> called, Optional<Instant> ended) {
    /** The last of them. */
    Instant over() {
      return ended.or(() -> called).orElse(came);
    }
  }

  /** Where a visit and its ticket are written. */
  record Written(UUID visit, UUID ticket) {}

  /** Writes it; empty where the number of the day was keyed in before. */
  Optional<Written> add(CentreId centre, QueueId queue, PaperVisit kept, Times times, Lang lang) {
    var written = new Written(ids.next(), ids.next());
    sql.insertInto(VISIT)
        .set(VISIT.TENANT_ID, tenant())
        .set(VISIT.ID, written.visit())
        .set(VISIT.CENTRE_ID, centre.value())
        .set(VISIT.DAY_ON, kept.day())
        .set(VISIT.CHANNEL, VisitChannel.RECEPTION.name())
        .set(VISIT.LANG, lang.tag())
        .set(VISIT.NEEDS, new String[0])
        .set(VISIT.BEGUN_AT, time(times.came()))
        .execute();
    int added = add(centre, queue, kept, times, written);
    if (added == 0) {
      sql.deleteFrom(VISIT)
          .where(VISIT.TENANT_ID.eq(tenant()), VISIT.ID.eq(written.visit()))
          .execute();
      return Optional.empty();
    }
    kept.counter()
        .ifPresent(
            counter ->
                times.called().ifPresent(at -> call(centre, counter, kept, times, at, written)));
    return Optional.of(written);
  }

  private int add(CentreId centre, QueueId queue, PaperVisit kept, Times times, Written written) {
    return sql.insertInto(TICKET)
        .set(TICKET.TENANT_ID, tenant())
        .set(TICKET.ID, written.ticket())
        .set(TICKET.VISIT_ID, written.visit())
        .set(TICKET.CENTRE_ID, centre.value())
        .set(TICKET.QUEUE_ID, queue.value())
        .set(TICKET.DAY_ON, kept.day())
        .set(TICKET.LETTER, kept.number().letter())
        .set(TICKET.NUMBER, kept.number().number())
        .set(TICKET.CODE, CodeLetters.draw(CODE_LENGTH, random))
        .set(
            TICKET.SERVICES,
            kept.services().stream().map(ServiceCode::value).toArray(String[]::new))
        .set(TICKET.STATE, state(kept.outcome()).name())
        .set(TICKET.ISSUED_AT, time(times.came()))
        .set(TICKET.ARRIVED_AT, time(times.came()))
        .set(TICKET.ENDED_AT, time(times.over()))
        .onConflict(TICKET.TENANT_ID, TICKET.CENTRE_ID, TICKET.DAY_ON, TICKET.LETTER, TICKET.NUMBER)
        .doNothing()
        .execute();
  }

  private void call(
      CentreId centre,
      CounterId counter,
      PaperVisit kept,
      Times times,
      Instant called,
      Written written) {
    boolean served = kept.outcome() == PaperVisit.Outcome.SERVED;
    sql.insertInto(CALL)
        .set(CALL.TENANT_ID, tenant())
        .set(CALL.ID, ids.next())
        .set(CALL.TICKET_ID, written.ticket())
        .set(CALL.CENTRE_ID, centre.value())
        .set(CALL.COUNTER_ID, counter.value())
        .set(CALL.ACCOUNT_ID, acting.now().id())
        .set(CALL.BECAUSE, CallReason.CHOSEN.name())
        .set(CALL.CALLED_AT, time(called))
        .set(CALL.SERVING_AT, served ? time(called) : null)
        .set(CALL.ENDED_AT, time(times.over()))
        .set(CALL.ENDED_AS, (served ? CounterCall.End.FINISHED : CounterCall.End.MISSED).name())
        .execute();
  }

  private static TicketState state(PaperVisit.Outcome outcome) {
    return switch (outcome) {
      case SERVED -> TicketState.FINISHED;
      case MISSED -> TicketState.MISSED;
      case LEFT -> TicketState.LEFT;
    };
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}

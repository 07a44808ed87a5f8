package org.sportel.visits;

import static org.sportel.visits.db.Tables.TICKET;
import static org.sportel.visits.db.Tables.VISIT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CounterId;
import org.sportel.platform.Json;
import org.sportel.visits.db.tables.records.TicketRecord;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.Wanted;
import org.sportel.visits.model.Wish;

/** Turns tickets into rows and back. */
final class TicketRows {
  /** The columns that change in the life of a ticket. */
  static final Field<?>[] CHANGING = {
    TICKET.QUEUE_ID,
    TICKET.STATE,
    TICKET.SERVICES,
    TICKET.ONWARD,
    TICKET.ARRIVED_AT,
    TICKET.WAITING_SINCE,
    TICKET.DUE_AT,
    TICKET.PARKED_UNTIL,
    TICKET.LATER_AT,
    TICKET.WANTED_COUNTER,
    TICKET.WANTED_ACCOUNT,
    TICKET.ENDED_AT
  };

  private TicketRows() {}

  /** What changes of a ticket; its end is not among it. */
  static TicketRecord of(Ticket ticket, Json json) {
    var times = ticket.times();
    var wanted = ticket.wanted();
    var row = new TicketRecord();
    row.setQueueId(ticket.queue().value());
    row.setState(ticket.state().name());
    row.setServices(ticket.services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setOnward(JSONB.valueOf(json.write(ticket.onward())));
    row.set(TICKET.ARRIVED_AT, times.arrived().map(TicketRows::time).orElse(null));
    row.set(TICKET.WAITING_SINCE, times.waitingSince().map(TicketRows::time).orElse(null));
    row.set(TICKET.DUE_AT, times.due().map(TicketRows::time).orElse(null));
    row.set(TICKET.PARKED_UNTIL, times.parkedUntil().map(TicketRows::time).orElse(null));
    row.set(TICKET.LATER_AT, times.later().map(TicketRows::time).orElse(null));
    row.set(TICKET.WANTED_COUNTER, wanted.counter().map(CounterId::value).orElse(null));
    row.set(TICKET.WANTED_ACCOUNT, wanted.account().orElse(null));
    return row;
  }

  /** The ticket of a row that holds its visit too. */
  static Ticket read(Record found, Json json) {
    var row = found.into(TICKET);
    return new Ticket(
        new TicketId(row.getId()),
        Visits.visit(found.into(VISIT)),
        new QueueId(row.getQueueId()),
        new TicketNumber(row.getLetter(), row.getNumber()),
        row.getCode(),
        Arrays.stream(row.getServices()).map(ServiceCode::new).toList(),
        TicketState.valueOf(row.getState()),
        new Ticket.Times(
            row.getIssuedAt().toInstant(),
            instant(row.getArrivedAt()),
            instant(row.getWaitingSince()),
            instant(row.getDueAt()),
            instant(row.getParkedUntil()),
            instant(row.getLaterAt())),
        new Wanted(
            Optional.ofNullable(row.getWantedCounter()).map(CounterId::new),
            Optional.ofNullable(row.getWantedAccount())),
        List.of(json.read(row.getOnward().data(), Wish[].class)));
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}

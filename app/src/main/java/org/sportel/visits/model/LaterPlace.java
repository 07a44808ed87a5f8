package org.sportel.visits.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a ticket goes whose holder wants to come later. The place is given up, never kept for them:
 *
 * <ul>
 *   <li>without a time it goes behind everybody who waits at that moment;
 *   <li>with a time it comes back then, behind everybody who came before that time;
 *   <li>a time is a quarter of an hour ahead at least and of the same day;
 *   <li>neither is given where the person could not be served before closing any more: when those
 *       who wait fill the time left, or less than {@value #MARGIN_MINUTES} minutes of it remain.
 * </ul>
 *
 * <p>Who was called to a counter, has an appointment or is still on the way cannot use it; the time
 * of an appointment is moved instead.
 *
 * @param now the present moment
 * @param ends when the centre closes, or the day ends where its hours are not known
 * @param waiting how long those who wait now will take; nothing where nobody can say it
 */
public record LaterPlace(Instant now, Instant ends, Duration waiting) {
  private static final int MARGIN_MINUTES = 10;
  private static final Duration MARGIN = Duration.ofMinutes(MARGIN_MINUTES);
  private static final Duration SOONEST = Duration.ofMinutes(15);
  private static final Duration STEP = Duration.ofMinutes(15);
  private static final int MOST = 40;

  /** Whether a ticket's holder may give its place up at all. */
  public static boolean open(Ticket ticket) {
    boolean waits =
        ticket.state() == TicketState.WAITING
            || ticket.state() == TicketState.PARKED && ticket.times().later().isPresent();
    return waits && ticket.times().due().isEmpty() && !ticket.wanted().named();
  }

  /** The times that may be chosen, by the quarter of an hour; none where it is too late. */
  public List<Instant> times() {
    return Stream.iterate(first(), time -> time.plus(STEP))
        .limit(MOST)
        .takeWhile(time -> served(time))
        .toList();
  }

  /** Whether there is time to go behind those who wait now. */
  public boolean behind() {
    return served(now);
  }

  /**
   * The ticket behind those who wait now, or at a chosen time.
   *
   * @throws VisitRefusal OTHER_STATE where its place cannot be given up, TIME_TOO_SOON, or
   *     NO_MORE_TODAY where the person could not be served any more
   */
  public Ticket give(Ticket ticket, Optional<Instant> chosen) {
    if (!open(ticket)) {
      throw new VisitRefusal(VisitRefusal.Reason.OTHER_STATE, ticket.number().text());
    }
    if (chosen.filter(time -> time.isBefore(first())).isPresent()) {
      throw new VisitRefusal(VisitRefusal.Reason.TIME_TOO_SOON);
    }
    if (!served(chosen.orElse(now))) {
      throw new VisitRefusal(VisitRefusal.Reason.NO_MORE_TODAY);
    }
    return chosen
        .map(time -> ticket.later(TicketState.PARKED, time, chosen, now))
        .orElseGet(() -> ticket.later(TicketState.WAITING, now, Optional.empty(), now));
  }

  /** The first quarter of an hour that is far enough ahead. */
  private Instant first() {
    long step = STEP.toSeconds();
    long soonest = now.plus(SOONEST).truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
    return Instant.ofEpochSecond(Math.ceilDiv(soonest, step) * step);
  }

  private boolean served(Instant from) {
    var free = now.plus(waiting);
    return !(from.isAfter(free) ? from : free).plus(MARGIN).isAfter(ends);
  }
}

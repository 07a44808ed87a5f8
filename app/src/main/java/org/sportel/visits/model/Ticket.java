package org.sportel.visits.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.text.CodeLetters;

/**
 * A place in a queue.
 *
 * @param code what follows it on a telephone
 * @param services what it is wanted for; may be empty
 * @param onward what the person wants afterwards, in this order
 */
public record Ticket(
    TicketId id,
    Visit visit,
    QueueId queue,
    TicketNumber number,
    String code,
    List<ServiceCode> services,
    TicketState state,
    Times times,
    Wanted wanted,
    List<Wish> onward) {
  /** How many letters a code has. */
  public static final int CODE_LENGTH = 10;

  /** Copies the lists. */
  public Ticket {
    services = List.copyOf(services);
    onward = List.copyOf(onward);
  }

  /**
   * When things happened to it.
   *
   * @param arrived from when on its place counts; a transfer and a return keep it
   * @param waitingSince the beginning of the present waiting
   * @param due the time of an appointment
   * @param parkedUntil when it waits again by itself
   * @param later when its holder last gave its place up to come later
   */
  public record Times(
      Instant issued,
      Optional<Instant> arrived,
      Optional<Instant> waitingSince,
      Optional<Instant> due,
      Optional<Instant> parkedUntil,
      Optional<Instant> later) {}

  /** The code as people read and type it. */
  public String readableCode() {
    return readable(code);
  }

  /** A code as people read and type it; one of another kind stays as it is. */
  public static String readable(String code) {
    return CodeLetters.are(code, CODE_LENGTH) ? CodeLetters.grouped(code, CODE_LENGTH / 2) : code;
  }

  /** The code in what somebody typed, in any case and grouping. */
  public static Optional<String> codeIn(String typed) {
    return CodeLetters.read(typed, CODE_LENGTH);
  }

  /** Whether it can be called now; what is parked without a time waits for a clerk's word. */
  public boolean callable(Instant now) {
    return state == TicketState.WAITING
        || state == TicketState.PARKED
            && times.parkedUntil().filter(until -> !now.isBefore(until)).isPresent();
  }

  /**
   * Refuses what only somebody who waits may do with it.
   *
   * @throws VisitRefusal CALLED_ALREADY
   */
  public void requireNotCalled() {
    if (state.called()) {
      throw new VisitRefusal(VisitRefusal.Reason.CALLED_ALREADY, number.text());
    }
  }

  /** From when on its place counts. */
  public Instant place() {
    return times.arrived().orElse(times.issued());
  }

  /** The ticket in somebody's hand; its place counts from the first time on. */
  public Ticket handedOver(Instant now) {
    return to(TicketState.WAITING, waiting(now));
  }

  /** The ticket of somebody who took it on the way and is there now; its place counts from then. */
  public Ticket arrived(Instant now) {
    return to(
        TicketState.WAITING,
        new Times(
            times.issued,
            Optional.of(times.issued),
            Optional.of(now),
            times.due,
            Optional.empty(),
            times.later));
  }

  /** Whether somebody took it on the way and has not said yet that they are there. */
  public boolean onTheWay() {
    return state == TicketState.ISSUED && visit.channel() == VisitChannel.REMOTE;
  }

  /** The ticket as it waits again, in its place. */
  public Ticket returned(Instant now) {
    return to(TicketState.WAITING, waiting(now));
  }

  /** The ticket as it waits for somebody else, in its place. */
  public Ticket transferred(QueueId other, Wanted whom, Instant now) {
    var back = to(TicketState.WAITING, waiting(now));
    return new Ticket(
        id, visit, other, number, code, services, back.state, back.times, whom, onward);
  }

  /** The ticket as it waits for what is wanted next, in its place. */
  public Ticket movedOn(Instant now) {
    var next = onward.getFirst();
    var back = to(TicketState.WAITING, waiting(now));
    return new Ticket(
        id,
        visit,
        next.queue(),
        number,
        code,
        next.services(),
        back.state,
        back.times,
        Wanted.any(),
        onward.subList(1, onward.size()));
  }

  /** The ticket with other wishes. */
  public Ticket wanting(List<ServiceCode> now, List<Wish> afterwards) {
    return new Ticket(
        id, visit, queue, number, code, now, state, times, wanted, Wish.joined(afterwards));
  }

  /** The ticket sent away until a time, or until a clerk says so. */
  public Ticket parked(Optional<Instant> until) {
    return to(
        TicketState.PARKED,
        new Times(times.issued, times.arrived, Optional.empty(), times.due, until, times.later));
  }

  /** The ticket whose holder gave its place up: its place and its waiting begin anew. */
  Ticket later(TicketState next, Instant place, Optional<Instant> until, Instant now) {
    return to(
        next,
        new Times(
            times.issued,
            Optional.of(place),
            Optional.of(place),
            times.due,
            until,
            Optional.of(now)));
  }

  /**
   * The ticket in another state.
   *
   * @throws VisitRefusal OTHER_STATE where no way leads there
   */
  public Ticket to(TicketState next) {
    return to(next, times);
  }

  private Times waiting(Instant now) {
    var arrived = times.arrived.or(() -> Optional.of(now));
    return new Times(
        times.issued, arrived, Optional.of(now), times.due, Optional.empty(), times.later);
  }

  private Ticket to(TicketState next, Times at) {
    if (!state.next().contains(next)) {
      throw new VisitRefusal(VisitRefusal.Reason.OTHER_STATE, number.text());
    }
    return new Ticket(id, visit, queue, number, code, services, next, at, wanted, onward);
  }
}

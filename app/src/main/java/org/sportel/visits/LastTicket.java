package org.sportel.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.visits.estimate.WaitEstimate;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.LaterPlace;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/**
 * Refuses tickets for which there is no time: people are told before they wait. A centre whose
 * hours nobody has given refuses nothing.
 */
@Component
public final class LastTicket {
  private final Centres centres;
  private final Transactions transactions;
  private final Tenants tenants;
  private final Clock clock;
  private final CurrentDay today;
  private final Expectations expectations;

  LastTicket(
      Centres centres,
      Transactions transactions,
      Tenants tenants,
      Clock clock,
      CurrentDay today,
      Expectations expectations) {
    this.centres = centres;
    this.transactions = transactions;
    this.tenants = tenants;
    this.clock = clock;
    this.today = today;
    this.expectations = expectations;
  }

  void require(CentreSetup setup, NewVisit visit) {
    if (!setup.rule().lastTicket()) {
      return;
    }
    var left = left(setup.centre());
    if (left.isEmpty()) {
      return;
    }
    if (!left.get().isPositive()) {
      throw new VisitRefusal(VisitRefusal.Reason.CENTRE_CLOSED);
    }
    for (var wish : visit.wishes()) {
      int ahead = expectations.count(setup.centre(), wish.queue(), TicketState.THAT_WAIT);
      var wait = expectations.of(setup, wish.queue(), ahead);
      if (wait.map(WaitEstimate::expected).filter(w -> w.compareTo(left.get()) >= 0).isPresent()) {
        throw new VisitRefusal(VisitRefusal.Reason.NO_MORE_TODAY);
      }
    }
  }

  /**
   * How many more tickets of a queue there is time for today; empty where nobody can say it.
   *
   * @param ahead how many wait already
   */
  public Optional<Integer> more(CentreSetup setup, QueueId queue, int ahead) {
    return left(setup.centre())
        .filter(left -> setup.rule().lastTicket())
        .flatMap(
            left ->
                left.isPositive()
                    ? expectations.fitting(setup, queue, ahead, left)
                    : Optional.of(0));
  }

  /** How a place in a queue can be given up now; a ticket of another day has no time left. */
  LaterPlace later(CentreSetup setup, Ticket ticket, Instant now) {
    var zone = tenants.get(transactions.tenant()).zone();
    var midnight = today.day().plusDays(1).atStartOfDay(zone).toInstant();
    var ends = left(setup.centre()).map(now::plus).orElse(midnight);
    int waiting = expectations.count(setup.centre(), ticket.queue(), List.of(TicketState.WAITING));
    int before = Math.max(0, ticket.state() == TicketState.WAITING ? waiting - 1 : waiting);
    return new LaterPlace(
        now,
        ticket.visit().day().equals(today.day()) ? ends : now,
        expectations
            .of(setup, ticket.queue(), before)
            .map(WaitEstimate::expected)
            .orElse(Duration.ZERO));
  }

  /** How long the centre is still open today; nothing or less when closed, empty while unknown. */
  private Optional<Duration> left(CentreId centre) {
    var now = LocalDateTime.ofInstant(clock.instant(), tenants.get(transactions.tenant()).zone());
    return centres
        .get(centre)
        .hours()
        .on(today.day())
        .map(
            spans ->
                spans.stream()
                    .filter(span -> span.contains(now.toLocalTime()))
                    .map(span -> Duration.between(now, now.toLocalDate().atTime(span.closes())))
                    .map(left -> left.isNegative() ? left.plusDays(1) : left)
                    .findFirst()
                    .orElse(Duration.ZERO));
  }
}

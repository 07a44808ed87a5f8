package org.sportel.visits.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;

/** Where a ticket goes whose holder wants to come later. */
class LaterPlaceTests {
  private static final Instant NOW = Instant.parse("2026-03-02T09:07:00Z");
  private static final Instant CLOSES = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void goesBehindEverybodyWhoWaits() {
    var later = place(30).give(ticket(TicketState.WAITING, Optional.empty()), Optional.empty());
    assertThat(later.state()).isEqualTo(TicketState.WAITING);
    assertThat(later.place()).isEqualTo(NOW);
    assertThat(later.times().waitingSince()).hasValue(NOW);
    assertThat(later.callable(NOW)).isTrue();
  }

  @Test
  void comesBackAtTheChosenTimeBehindWhoCameBefore() {
    var time = Instant.parse("2026-03-02T10:00:00Z");
    var later = place(30).give(ticket(TicketState.WAITING, Optional.empty()), Optional.of(time));
    assertThat(later.state()).isEqualTo(TicketState.PARKED);
    assertThat(later.place()).isEqualTo(time);
    assertThat(later.callable(time.minusSeconds(1))).isFalse();
    assertThat(later.callable(time)).isTrue();
    assertThat(LaterPlace.open(later)).isTrue();
  }

  @Test
  void offersQuartersOfAnHourUntilThereIsNoTimeToBeServed() {
    var times = place(30).times();
    assertThat(times).startsWith(Instant.parse("2026-03-02T09:30:00Z"));
    assertThat(times).endsWith(Instant.parse("2026-03-02T11:45:00Z"));
    assertThat(place(170).times()).isEmpty();
    assertThat(place(170).behind()).isFalse();
  }

  @Test
  void refusesWhatComesTooSoonOrTooLate() {
    var waits = ticket(TicketState.WAITING, Optional.empty());
    refused(VisitRefusal.Reason.TIME_TOO_SOON, 30, waits, Optional.of(NOW.plusSeconds(300)));
    refused(VisitRefusal.Reason.NO_MORE_TODAY, 30, waits, Optional.of(CLOSES.minusSeconds(60)));
    refused(VisitRefusal.Reason.NO_MORE_TODAY, 170, waits, Optional.empty());
  }

  @Test
  void keepsAppointmentsAndWhoIsAtACounterOutOfIt() {
    var due = ticket(TicketState.WAITING, Optional.of(NOW));
    refused(VisitRefusal.Reason.OTHER_STATE, 30, due, Optional.empty());
    var called = ticket(TicketState.CALLED, Optional.empty());
    refused(VisitRefusal.Reason.OTHER_STATE, 30, called, Optional.empty());
    var parkedByAClerk = ticket(TicketState.PARKED, Optional.empty());
    refused(VisitRefusal.Reason.OTHER_STATE, 30, parkedByAClerk, Optional.empty());
  }

  private static void refused(
      VisitRefusal.Reason reason, int wait, Ticket ticket, Optional<Instant> chosen) {
    assertThatThrownBy(() -> place(wait).give(ticket, chosen))
        .isInstanceOfSatisfying(
            VisitRefusal.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static LaterPlace place(int wait) {
    return new LaterPlace(NOW, CLOSES, Duration.ofMinutes(wait));
  }

  private static Ticket ticket(TicketState state, Optional<Instant> due) {
    var came = NOW.minusSeconds(600);
    return new Ticket(
        new TicketId(new UUID(0, 1)),
        new Visit(
            new VisitId(new UUID(0, 2)),
            new CentreId(new UUID(0, 3)),
            LocalDate.of(2026, 3, 2),
            VisitChannel.KIOSK,
            Lang.EN,
            Set.of(),
            Optional.empty(),
            came),
        new QueueId(new UUID(0, 4)),
        new TicketNumber("A", 7),
        "CODE",
        List.of(),
        state,
        new Ticket.Times(
            came, Optional.of(came), Optional.of(came), due, Optional.empty(), Optional.empty()),
        Wanted.any(),
        List.of());
  }
}

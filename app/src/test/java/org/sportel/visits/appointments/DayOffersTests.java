package org.sportel.visits.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.network.CounterId;
import org.sportel.network.Span;

class DayOffersTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final CounterId ONE = new CounterId(new UUID(0, 1));
  private static final CounterId TWO = new CounterId(new UUID(0, 2));

  @Test
  void beginsOnTheGridAndEndsBeforeTheCentreCloses() {
    assertThat(times(offers(DAY, List.of(span(8, 9), span(12, 13)), List.of(ONE), List.of()), 40))
        .containsExactly("08:00", "08:20", "12:00", "12:20");
  }

  @Test
  void takesTheFirstPlaceThatIsFreeUntilTheEndOfTheBuffer() {
    var taken = new DayOffers.Taken(ONE, at(DAY, 8, 0), at(DAY, 8, 30));
    var offers = offers(DAY, List.of(span(8, 9)), List.of(ONE, TWO), List.of(taken));
    var free = offers.free(20, 20, 10);
    assertThat(free.stream().map(Appointment.Slot::counter)).containsExactly(TWO, TWO, ONE);
    assertThat(times(offers(DAY, List.of(span(8, 9)), List.of(ONE), List.of(taken)), 20))
        .containsExactly("08:40");
  }

  @Test
  void offersNothingTooSoonAndNothingWithoutAPlace() {
    var soon =
        new DayOffers(DAY, ZONE, List.of(span(8, 9)), List.of(ONE), List.of(), at(DAY, 8, 30));
    assertThat(times(soon, 20)).containsExactly("08:40");
    assertThat(times(offers(DAY, List.of(span(8, 9)), List.of(), List.of()), 20)).isEmpty();
  }

  @Test
  void skipsTheHourThatTheClocksSkipAndGivesTheDoubledHourOnce() {
    var spring = LocalDate.of(2026, 3, 29);
    assertThat(times(offers(spring, List.of(span(1, 4)), List.of(ONE), List.of()), 20))
        .containsExactly("01:00", "01:20", "01:40", "03:00", "03:20", "03:40");
    var autumn = LocalDate.of(2026, 10, 25);
    var free = offers(autumn, List.of(span(2, 4)), List.of(ONE), List.of()).free(20, 20, 0);
    assertThat(free).hasSize(6).doesNotHaveDuplicates();
    assertThat(free.getFirst().starts()).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
  }

  @Test
  void staysOpenUntilMidnight() {
    var night = new Span(LocalTime.of(23, 0), LocalTime.MIDNIGHT);
    assertThat(times(offers(DAY, List.of(night), List.of(ONE), List.of()), 30))
        .containsExactly("23:00", "23:20");
  }

  private static DayOffers offers(
      LocalDate day, List<Span> spans, List<CounterId> places, List<DayOffers.Taken> taken) {
    return new DayOffers(day, ZONE, spans, places, taken, Instant.EPOCH);
  }

  private static List<String> times(DayOffers offers, int length) {
    return offers.free(20, length, 0).stream()
        .map(slot -> slot.starts().atZone(ZONE).toLocalTime().toString())
        .toList();
  }

  private static Span span(int from, int to) {
    return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(ZONE).toInstant();
  }
}

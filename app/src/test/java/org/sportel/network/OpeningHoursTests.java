package org.sportel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.platform.LocalText;

class OpeningHoursTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final Span MORNING = new Span(LocalTime.of(8, 0), LocalTime.of(12, 0));
  private static final Span AFTERNOON = new Span(LocalTime.of(13, 0), LocalTime.of(16, 0));
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final OpeningHours hours =
      new OpeningHours(
          new TreeMap<>(
              Map.of(
                  MONDAY,
                  Hours.weekdays(MORNING, AFTERNOON),
                  MONDAY.plusDays(14),
                  Hours.weekdays(MORNING))),
          new TreeMap<>(
              Map.of(
                  MONDAY.plusDays(2),
                  new HoursException(
                      MONDAY.plusDays(2), List.of(), LocalText.of("en", "Inventory")),
                  MONDAY.plusDays(5),
                  new HoursException(
                      MONDAY.plusDays(5), List.of(MORNING), LocalText.of("en", "Open Saturday")))),
          Optional.empty());

  @Test
  void sayNothingBeforeTheyAreGiven() {
    assertThat(hours.on(MONDAY.minusDays(1))).isEmpty();
    assertThat(OpeningHours.notGiven().openAt(Instant.EPOCH, ZONE)).isEmpty();
  }

  @Test
  void followTheWeekThatHoldsOnTheDay() {
    assertThat(hours.on(MONDAY)).hasValue(List.of(MORNING, AFTERNOON));
    assertThat(hours.on(MONDAY.plusDays(13))).hasValue(List.of());
    assertThat(hours.on(MONDAY.plusDays(14))).hasValue(List.of(MORNING));
  }

  @Test
  void letADayDiffer() {
    assertThat(hours.on(MONDAY.plusDays(2))).hasValue(List.of());
    assertThat(hours.on(MONDAY.plusDays(5))).hasValue(List.of(MORNING));
    assertThat(hours.from(MONDAY.plusDays(3))).hasSize(1);
  }

  @Test
  void endWithTheLastDayOfAnOrganisationThatCloses() {
    var ending = new OpeningHours(hours.plans(), hours.exceptions(), Optional.of(MONDAY));
    assertThat(ending.on(MONDAY)).hasValue(List.of(MORNING, AFTERNOON));
    assertThat(ending.on(MONDAY.plusDays(1))).hasValue(List.of());
    assertThat(ending.on(MONDAY.plusDays(5))).hasValue(List.of());
    assertThat(ending.openAt(at(24 + 9, 0), ZONE)).hasValue(false);
  }

  @Test
  void closeAtTheClosingMinuteInTheTenantsZone() {
    assertThat(hours.openAt(at(8, 0), ZONE)).hasValue(true);
    assertThat(hours.openAt(at(11, 59), ZONE)).hasValue(true);
    assertThat(hours.openAt(at(12, 0), ZONE)).hasValue(false);
    assertThat(hours.openAt(Instant.parse("2026-03-02T07:30:00Z"), ZONE)).hasValue(true);
    assertThat(hours.openAt(Instant.parse("2026-03-02T06:59:00Z"), ZONE)).hasValue(false);
  }

  @Test
  void reachOverMidnightAndAllDayLong() {
    var night = Span.read("22:00–6:00").orElseThrow();
    var allDay = Span.read("0:00-24:00").orElseThrow();
    var onCall =
        new OpeningHours(
            new TreeMap<>(
                Map.of(
                    MONDAY,
                    new Hours(
                        Map.of(
                            DayOfWeek.MONDAY,
                            List.of(MORNING, night),
                            DayOfWeek.WEDNESDAY,
                            List.of(allDay))))),
            new TreeMap<>(),
            Optional.empty());
    assertThat(onCall.openAt(at(23, 59), ZONE)).hasValue(true);
    assertThat(onCall.openAt(at(24 + 5, 59), ZONE)).hasValue(true);
    assertThat(onCall.openAt(at(24 + 6, 0), ZONE)).hasValue(false);
    assertThat(onCall.openAt(at(48, 0), ZONE)).hasValue(true);
    assertThat(onCall.openAt(at(71, 59), ZONE)).hasValue(true);
    assertThat(onCall.openAt(at(72, 0), ZONE)).hasValue(false);
    assertThat(onCall.openAt(at(1, 0), ZONE)).hasValue(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8:00", "8:00-8:00", "24:00-8:00", "8:60-9:00", "8:00-25:00", "8:00-24:01", "x"})
  void areNotReadFromWhatIsNoSpan(String written) {
    assertThat(Span.read(written)).isEmpty();
  }

  @Test
  void refuseTimesThatOverlapOrRunBackwards() {
    var night = new Span(LocalTime.of(22, 0), LocalTime.of(9, 0));
    assertThatThrownBy(() -> new Span(LocalTime.NOON, LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Hours.weekdays(MORNING, night))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Hours.weekdays(night, AFTERNOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Hours(Map.of(DayOfWeek.MONDAY, List.of(AFTERNOON, MORNING))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(int hour, int minute) {
    return MONDAY.plusDays(hour / 24).atTime(hour % 24, minute).atZone(ZONE).toInstant();
  }
}

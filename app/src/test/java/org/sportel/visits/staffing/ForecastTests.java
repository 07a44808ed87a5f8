package org.sportel.visits.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTests {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final int EIGHT = HalfHours.of(LocalTime.of(8, 29));

  @Test
  void takesTheMeanOfTheSameWeekdayAndBesideItTheWeekBefore() {
    var forecast = new Forecast(Map.of(MONDAY, day(6), MONDAY.minusWeeks(1), day(2)));
    var next = MONDAY.plusWeeks(1);
    assertThat(forecast.mean(next)).hasValueSatisfying(day -> assertThat(day[EIGHT]).isEqualTo(4));
    assertThat(forecast.naive(next)).hasValueSatisfying(day -> assertThat(day[EIGHT]).isEqualTo(6));
    assertThat(forecast.mean(next.plusDays(1))).isEmpty();
    assertThat(Forecast.busy(forecast.mean(next).orElseThrow())).containsExactly(EIGHT);
    assertThat(HalfHours.begins(EIGHT)).isEqualTo(LocalTime.of(8, 0));
  }

  @Test
  void saysHowFarBothWereOff() {
    var known = new HashMap<LocalDate, int[]>();
    int[] came = {5, 7, 5, 7, 5, 7};
    for (int week = 0; week < came.length; week++) {
      known.put(MONDAY.minusWeeks(week), day(came[week]));
    }
    var errors = new Forecast(known).errors().orElseThrow();
    assertThat(errors.days()).isEqualTo(5);
    assertThat(errors.naive()).isEqualTo(2);
    assertThat(errors.mean()).isLessThan(errors.naive());
    assertThat(new Forecast(Map.of(MONDAY, day(3))).errors()).isEmpty();
  }

  private static int[] day(int atEight) {
    var day = new int[HalfHours.OF_A_DAY];
    day[EIGHT] = atEight;
    return day;
  }
}

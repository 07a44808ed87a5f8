package org.sportel.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTests {
  @Test
  void readsWhatAddressesName() {
    assertThat(TypedDay.iso("2026-11-28")).hasValue(LocalDate.of(2026, 11, 28));
    assertThat(TypedDay.isoMonth("2026-11")).hasValue(YearMonth.of(2026, 11));
    assertThat(TypedDay.isoTime("2026-11-28T09:00:00+01:00"))
        .hasValue(Instant.parse("2026-11-28T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "+999999999-01-01",
        "-999999999-12-31",
        "0000-01-01",
        "1899-12-31",
        "3000-01-01",
        "2026-02-30",
        "+999999999-01",
        "3000-01",
        "+999999999-12-31T23:59:59.999999999-18:00",
        "-999999999-01-01T00:00:00Z"
      })
  void knowsNoDayOfAYearThatNobodyMeans(String typed) {
    assertThat(TypedDay.iso(typed)).isEmpty();
    assertThat(TypedDay.isoMonth(typed)).isEmpty();
    assertThat(TypedDay.isoTime(typed)).isEmpty();
  }
}

package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayPackTests {
  private static final Map<String, String> PACKS =
      Map.of("AL", "al", "ME", "me", "XK", "xk", "LV", "lv");

  @ParameterizedTest
  @ValueSource(strings = {"al", "me", "xk", "lv"})
  void namesEveryDayInTwoLanguagesWithItsSource(String folder) {
    var pack = Rules.pack(folder);
    assertThat(pack.firstYear()).isEqualTo(2024);
    assertThat(pack.lastYear()).isEqualTo(2028);
    assertThat(pack.days())
        .allSatisfy(day -> assertThat(day.name().texts()).containsKey("en").hasSizeGreaterThan(1));
    for (var year = 2024; year <= 2028; year++) {
      assertThat(pack.closed(year)).hasSizeBetween(9, 24);
    }
  }

  @Test
  void putsEasterWhereTheTwoChurchesPutIt() {
    for (var year = 2024; year <= 2028; year++) {
      assertThat(Rules.pack("lv").on(western(year)))
          .anySatisfy(day -> assertThat(day.name().texts()).containsValue("Easter Sunday"));
      assertThat(Rules.pack("al").on(eastern(year)))
          .anySatisfy(day -> assertThat(day.name().texts()).containsValue("Orthodox Easter"));
      assertThat(Rules.pack("me").on(eastern(year).minusDays(2)))
          .anySatisfy(
              day -> assertThat(day.name().texts()).containsValue("Good Friday (Orthodox)"));
    }
  }

  @Test
  void putsTheBajramsWithinADayOfTheCalculatedCalendarAndMarksLaterYears() {
    for (var day : Rules.pack("al").days()) {
      var name = day.name().texts().getOrDefault("en", "");
      if (!name.startsWith("Eid") || day.substituteFor() != null) {
        continue;
      }
      var feast = name.equals("Eid al-Fitr") ? 1001 : 1210;
      var nearest =
          List.of(-1, 0, 1).stream()
              .map(shift -> HijrahDate.from(day.day().plus(shift, ChronoUnit.DAYS)))
              .map(
                  hijri ->
                      hijri.get(ChronoField.MONTH_OF_YEAR) * 100
                          + hijri.get(ChronoField.DAY_OF_MONTH))
              .toList();
      assertThat(nearest).as(day.day().toString()).contains(feast);
      assertThat(day.toBeConfirmed()).isEqualTo(day.day().getYear() > 2026);
    }
  }

  @Test
  void closesOfficesOnAWorkingDayForEverySubstitute() {
    for (var folder : PACKS.values()) {
      var pack = Rules.pack(folder);
      for (var day : pack.days()) {
        if (day.substituteFor() != null) {
          assertThat(day.day()).isAfter(day.substituteFor());
          assertThat(day.day().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
      }
    }
  }

  @Test
  void doesNotCloseOfficesForBelieversDays() {
    var montenegro = Rules.calendar("me");
    assertThat(montenegro.isWorking(LocalDate.parse("2025-01-07"))).isTrue();
    assertThat(montenegro.isWorking(LocalDate.parse("2025-07-15"))).isFalse();
    assertThat(montenegro.isWorking(LocalDate.parse("2025-11-13"))).isFalse();
  }

  @Test
  void refusesADayWithoutSource() {
    assertThatThrownBy(
            () ->
                HolidayPack.read(
                    """
                    {"country":"XX","weekend":["SUNDAY"],"firstYear":2024,"lastYear":2024,
                     "note":{"en":"-"},"sources":{},
                     "days":[{"day":"2024-01-01","name":{"en":"New Year"},"source":"law"}]}"""))
        .hasMessageContaining("no source law");
  }

  /**
   * Differences to an independent list stand in docs/holidays.md with their reasons, all of them.
   */
  @Test
  @Tag("public-data")
  void differsFromAnIndependentListOnlyAsDocumented() throws IOException {
    var list = Path.of("../../shared/data/holidays_2024_2027.csv");
    var found = new TreeSet<String>();
    for (var pack : PACKS.entrySet()) {
      var theirs = new TreeSet<LocalDate>();
      for (var line : Files.readAllLines(list)) {
        var cells = line.split(",", -1);
        if (cells[0].equals(pack.getKey()) && cells[3].equals("public")) {
          theirs.add(LocalDate.parse(cells[2]));
        }
      }
      var ours = Rules.pack(pack.getValue());
      for (var year = 2024; year <= 2027; year++) {
        for (var day : ours.closed(year)) {
          if (!theirs.contains(day)) {
            found.add(pack.getKey() + " | " + day + " | only here");
          }
        }
      }
      for (var day : theirs) {
        if (ours.on(day).isEmpty()) {
          found.add(pack.getKey() + " | " + day + " | only there");
        }
      }
    }
    var documented = new TreeSet<String>();
    for (var line : Files.readAllLines(Path.of("../docs/holidays.md"))) {
      if (line.matches("\\| [A-Z]{2} \\| \\d{4}-.*")) {
        var cells = line.split("\\|", -1);
        documented.add(cells[1].strip() + " | " + cells[2].strip() + " | " + cells[3].strip());
        assertThat(cells[4].strip()).as(line).hasSizeGreaterThan(10);
      }
    }
    assertThat(found).isEqualTo(documented);
  }

  private static LocalDate western(int year) {
    var a = year % 19;
    var century = year / 100;
    var moon = (19 * a + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    var full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - a) / 11));
    var weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(full - weekday);
  }

  private static LocalDate eastern(int year) {
    var full = LocalDate.of(year, 3, 21).plusDays((19L * (year % 19) + 15) % 30).plusDays(13);
    var sunday = full.plusDays(1);
    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      sunday = sunday.plusDays(1);
    }
    return sunday;
  }
}

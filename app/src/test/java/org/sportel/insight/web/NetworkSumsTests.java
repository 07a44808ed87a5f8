package org.sportel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Indicators;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class NetworkSumsTests {
  @Autowired Indicators indicators;

  @Test
  void setsThoseWithoutFiguresApart() {
    var sums = new NetworkSums(indicators, "/figures", YearMonth.of(2026, 11));
    sums.add(tenant(1, "Belsh", "AL", Tenant.Kind.MUNICIPALITY), Map.of());
    sums.add(tenant(2, "Lezhë", "AL", Tenant.Kind.MUNICIPALITY), received(110));
    sums.add(tenant(3, "Ministry", "AL", Tenant.Kind.OPERATOR), Map.of());
    sums.add(tenant(4, "Kotor", "ME", Tenant.Kind.MUNICIPALITY), received(0));
    var page = sums.page();
    assertThat(page.rows()).hasSize(1);
    assertThat(page.rows().getFirst().getFirst().text()).isEqualTo("Lezhë");
    assertThat(page.silent()).extracting(LocalText.Shown::text).containsExactly("Belsh", "Kotor");
  }

  @Test
  void tellsOfTheSameMonthAYearAgoOrElseOfTheMonthBefore() {
    var sums = new NetworkSums(indicators, "/figures", YearMonth.of(2026, 11));
    sums.add(tenant(2, "Lezhë", "AL", Tenant.Kind.MUNICIPALITY), received(110));
    sums.addMonths(Map.of("2026-11", received(7), "2026-10", received(5)));
    sums.addMonths(Map.of("2026-11", received(2)));
    assertThat(sums.page().tiles().getFirst().past()).contains("9 in", "5 in", "Oct");
    sums.addMonths(Map.of("2025-11", received(3)));
    assertThat(sums.page().tiles().getFirst().past()).contains("9 in", "3 in", "2025");
    assertThat(sums.page().tiles()).filteredOn(tile -> tile.past().isEmpty()).hasSize(2);
  }

  @Test
  void tellsTheShareOnTimeOfEachInItsThreeReadings() {
    var sums = new NetworkSums(indicators, "/figures", YearMonth.of(2026, 11));
    sums.add(tenant(2, "Lezhë", "AL", Tenant.Kind.MUNICIPALITY), onTime(8, 2, 10, 15));
    sums.add(tenant(4, "Kotor", "ME", Tenant.Kind.MUNICIPALITY), onTime(5, 5, 0, 10));
    sums.add(tenant(5, "Bar", "ME", Tenant.Kind.MUNICIPALITY), received(3));
    var page = sums.page();
    assertThat(page.onTime().readings())
        .extracting(row -> row.get(1).text())
        .containsExactly("65 %", "43.3 %", "52 %");
    assertThat(page.onTime().rows())
        .as("who decided nothing with a deadline has no share")
        .extracting(
            row -> row.get(0).text(),
            row -> row.get(1).text(),
            row -> row.get(2).text(),
            row -> row.get(3).text())
        .containsExactly(
            tuple("Lezhë", "80 %", "40 %", "53.3 %"), tuple("Kotor", "50 %", "50 %", "50 %"));
    assertThat(page.onTime().rows().getFirst().get(2).below()).isEqualTo("of 20");
  }

  private static Map<String, BigDecimal> onTime(int onTime, int late, int overdue, int decided) {
    return Map.of(
        "received",
        BigDecimal.valueOf(100),
        "on-time",
        BigDecimal.valueOf(onTime),
        "late",
        BigDecimal.valueOf(late),
        "open-overdue",
        BigDecimal.valueOf(overdue),
        "decided",
        BigDecimal.valueOf(decided));
  }

  private static Map<String, BigDecimal> received(int cases) {
    return Map.of("received", BigDecimal.valueOf(cases));
  }

  private static Tenant tenant(int id, String name, String country, Tenant.Kind kind) {
    return new Tenant(
        new TenantId(id),
        "t" + id,
        LocalText.of("en", name),
        country,
        Lang.EN,
        "EUR",
        ZoneId.of("Europe/Tirane"),
        41,
        20,
        true,
        kind);
  }
}

package org.sportel.insight.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/** The own share is named and nobody else's. */
@SportelTest
class OwnPlaceTests {
  private static NetworkMeasures.Answer<SharedOf> answer(int number, long sample) {
    return new NetworkMeasures.Answer<>(tenant(number), new SharedOf(sample, 0.5));
  }

  private static Tenant tenant(int number) {
    return new Tenant(
        new TenantId(10_000 + number),
        "town-" + number,
        LocalText.of("en", "Town number " + number),
        "ME",
        Lang.EN,
        "EUR",
        ZoneId.of("Europe/Podgorica"),
        42.3,
        18.8,
        true,
        Tenant.Kind.MUNICIPALITY);
  }

  private static OwnPlace place(int others, long ownSample) {
    var answers = new ArrayList<>(List.of(answer(0, ownSample)));
    for (int number = 1; number <= others; number++) {
      answers.add(answer(number, 20 + number));
    }
    return OwnPlace.of(5, answers, new TenantId(10_000));
  }

  @Test
  void namesTheOwnOfficeAlone() {
    var place = place(5, 40);
    assertThat(place.funnel().points()).hasSize(6);
    assertThat(place.funnel().points().stream().map(Funnel.Point::label).distinct())
        .containsExactlyInAnyOrder("", "Town number 0");
    assertThat(place.own()).isNotEmpty();
    assertThat(place.funnel().named()).isFalse();
  }

  @Test
  void showsNobodyWhereOthersOrTheOwnCasesAreFew() {
    assertThat(place(4, 40).funnel().points()).isEmpty();
    assertThat(place(9, 4).funnel().points()).isEmpty();
    assertThat(place(4, 40).own()).isEmpty();
  }

  @Test
  void tellsTheThreeReadingsOfTheOwnCasesAndOfAllThatAreShown() {
    var answers =
        new ArrayList<NetworkMeasures.Answer<OnTimeReadings>>(
            List.of(
                new NetworkMeasures.Answer<>(tenant(0), new OnTimeReadings(30, 10, 10, 10)),
                new NetworkMeasures.Answer<>(tenant(1), new OnTimeReadings(1, 1, 90, 90))));
    for (int number = 2; number <= 6; number++) {
      answers.add(new NetworkMeasures.Answer<>(tenant(number), new OnTimeReadings(10, 2, 0, 0)));
    }
    var own = OwnOnTime.of(answers, new TenantId(10_000));
    assertThat(own.rows())
        .extracting(row -> row.stream().map(cell -> cell.text() + " " + cell.below()).toList())
        .containsExactly(
            List.of("Your office ", "75 % of 40", "60 % of 50", "60 % of 50"),
            List.of("All that are shown ", "80 % of 100", "72.7 % of 110", "72.7 % of 110"));
    assertThat(own.rows().toString()).doesNotContain("Town number");
    assertThat(OwnOnTime.of(answers.subList(0, 4), new TenantId(10_000)).rows()).isEmpty();
  }

  @Test
  void showsOthersOfSimilarSizeWhereThereAreFive() {
    var answers = new ArrayList<>(List.of(answer(0, 40)));
    for (int number = 1; number <= 4; number++) {
      answers.add(answer(number, 20 + number));
      answers.add(answer(10 + number, 500));
    }
    var all = OwnPlace.of(5, answers, new TenantId(10_000));
    assertThat(all.funnel().points()).hasSize(9);
    assertThat(all.size()).contains("all sizes");
    answers.add(answer(5, 99));
    var similar = OwnPlace.of(5, answers, new TenantId(10_000));
    assertThat(similar.funnel().points())
        .hasSize(6)
        .extracting(Funnel.Point::sample)
        .allMatch(sample -> sample < 100);
    assertThat(similar.size()).contains("similar size", "fewer than 100");
  }
}

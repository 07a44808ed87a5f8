package org.sportel.insight.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.Measured;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.springframework.beans.factory.annotation.Autowired;

/** The own share is named and nobody else's. */
@SportelTest
class OwnPlaceTests {
  @Autowired DeclaredIndicators indicators;
  @Autowired Tenants tenants;

  private DeclaredIndicator share() {
    return indicators.shipped().stream()
        .filter(one -> one.code().equals("waiting-in-target"))
        .findFirst()
        .orElseThrow();
  }

  private static NetworkMeasures.Answer<Measured> answer(Tenant like, int number, long sample) {
    var tenant =
        new Tenant(
            new TenantId(10_000 + number),
            "town-" + number,
            LocalText.of("en", "Town number " + number),
            like.country(),
            like.lang(),
            like.currency(),
            ZoneId.of("Europe/Podgorica"),
            like.lat(),
            like.lon(),
            like.live(),
            like.kind());
    return new NetworkMeasures.Answer<>(
        tenant, new Measured(Optional.of(new BigDecimal("0.5")), sample));
  }

  private OwnPlace place(int others, long ownSample) {
    var like = tenants.bySlug("budva").orElseThrow();
    var answers = new ArrayList<>(List.of(answer(like, 0, ownSample)));
    for (int number = 1; number <= others; number++) {
      answers.add(answer(like, number, 20 + number));
    }
    return OwnPlace.of(share(), answers, new TenantId(10_000));
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
}

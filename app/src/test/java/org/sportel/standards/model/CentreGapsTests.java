package org.sportel.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.OpeningHours;
import org.sportel.platform.LocalText;

class CentreGapsTests {
  private static final LocalText NAME = LocalText.of("en", "Something");
  private static final ServiceKey OWN = new ServiceKey("", "A-1");
  private static final ServiceKey THEIRS = new ServiceKey("vsaa", "P-1");
  private static final Centre CENTRE =
      new Centre(
          new CentreId(new UUID(0, 1)),
          "c",
          Centre.Level.LOCAL,
          NAME,
          Optional.empty(),
          Optional.of("Street 1"),
          Optional.empty(),
          Contact.notGiven(),
          OpeningHours.notGiven(),
          List.of());
  private static final Basket BASKET =
      new Basket(
          new UUID(0, 2),
          1,
          Centre.Level.LOCAL,
          "Basket",
          LocalDate.of(2026, 1, 1),
          Set.of(Equipment.RAMP, Equipment.WIFI, Equipment.SCANNER),
          List.of(
              new Basket.Asked(OWN, NAME, DeliveryKind.FULL),
              new Basket.Asked(THEIRS, NAME, DeliveryKind.RECEPTION)));

  @Test
  void whatNobodyHasSaidIsAGap() {
    var gaps = gaps(Map.of(), Optional.empty(), Set.of("A-1"));
    assertThat(gaps.services())
        .extracting(CentreGaps.ServiceGap::why)
        .containsOnly(CentreGaps.Why.NOT_SAID);
    assertThat(gaps.equipment()).hasSize(3).noneMatch(CentreGaps.OfEquipment::said);
    assertThat(gaps.met()).isZero();
    assertThat(gaps.unknown())
        .contains(CentreGaps.Unknown.SIGN, CentreGaps.Unknown.HOURS)
        .doesNotContain(CentreGaps.Unknown.ADDRESS);
  }

  @Test
  void aServiceCountsWhenItIsOfferedAsFarAsAskedAndPublished() {
    var offers = Map.of(OWN, DeliveryKind.FULL, THEIRS, DeliveryKind.INFORMATION);
    assertThat(gaps(offers, Optional.empty(), Set.of("A-1")).services())
        .extracting(CentreGaps.ServiceGap::key, CentreGaps.ServiceGap::why)
        .containsExactly(tuple(THEIRS, CentreGaps.Why.TOO_LITTLE));
    var unpublished = Map.of(OWN, DeliveryKind.FULL, THEIRS, DeliveryKind.FULL);
    assertThat(gaps(unpublished, Optional.empty(), Set.of()).services())
        .extracting(CentreGaps.ServiceGap::key, CentreGaps.ServiceGap::why)
        .containsExactly(tuple(OWN, CentreGaps.Why.NOT_PUBLISHED));
  }

  @Test
  void tellsEquipmentThatIsMissingFromWhatNobodyLookedAt() {
    var sheet =
        new CentreSheet(
            "Sign",
            Optional.of(0),
            new CentreSheet.Stop("Station", Optional.of(120)),
            Set.of(Equipment.RAMP),
            Set.of(Equipment.WIFI),
            LocalDate.of(2026, 2, 1));
    var gaps = gaps(Map.of(), Optional.of(sheet), Set.of());
    assertThat(gaps.equipment())
        .containsExactly(
            new CentreGaps.OfEquipment(Equipment.WIFI, true),
            new CentreGaps.OfEquipment(Equipment.SCANNER, false));
    assertThat(gaps.unknown())
        .containsExactlyInAnyOrder(CentreGaps.Unknown.PHONE, CentreGaps.Unknown.HOURS);
  }

  private static CentreGaps gaps(
      Map<ServiceKey, DeliveryKind> offers, Optional<CentreSheet> sheet, Set<String> published) {
    return CentreGaps.of(CENTRE, Optional.of(BASKET), offers, sheet, published);
  }
}

package org.sportel.standards.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.platform.LocalText;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;

/** What a place can say of a service. */
class OfferedTests {
  @Test
  void anInstitutionsCodeHasItsNameInFront() {
    assertThat(offered("").code()).isEqualTo("X-1");
    assertThat(offered("vsaa").code()).isEqualTo("vsaa/X-1");
  }

  @Test
  void itsOwnServicesAPlaceMayOfferAsFarAsItLikes() {
    assertThat(offered("").kinds()).containsExactly(DeliveryKind.values());
  }

  private static Offered offered(String institution) {
    return new Offered(
        new ServiceKey(institution, "X-1"), LocalText.of("en", "Extract"), Optional.empty());
  }
}

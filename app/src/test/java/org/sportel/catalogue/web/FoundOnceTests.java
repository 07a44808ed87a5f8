package org.sportel.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Link;

class FoundOnceTests {
  @Test
  void showsOneServiceOfSeveralMunicipalitiesOnce() {
    var found =
        FinderPage.Found.of(
            List.of(
                row("Building permit", "Lezhë", true),
                row("Building permit", "Vau i Dejës", true),
                row("Building permit", "Budva", false),
                row("Taxi licence", "Budva", false)));
    assertThat(found)
        .extracting(one -> one.title().text())
        .containsExactly("Building permit", "Building permit", "Taxi licence");
    assertThat(found.getFirst().offers())
        .extracting(Link::text)
        .containsExactly("Lezhë", "Vau i Dejës");
  }

  @Test
  void saysOfOneServiceOnlyWhatHoldsInEveryMunicipality() {
    var found =
        FinderPage.Found.of(
            List.of(
                row("Building permit", "Lezhë", "3.00 € · online"),
                row("Building permit", "Vau i Dejës", "3.00 € · online"),
                row("Taxi licence", "Budva", "5.00 €"),
                row("Taxi licence", "Lezhë", "6.00 €"),
                row("Taxi licence", "Vau i Dejës", "6.00 €")));
    assertThat(found).extracting(FinderPage.Found::facts).containsExactly("3.00 € · online", "");
  }

  private static ServiceRow row(String title, String place, boolean illustrative) {
    return row(title, place, illustrative, "");
  }

  private static ServiceRow row(String title, String place, String facts) {
    return row(title, place, false, facts);
  }

  private static ServiceRow row(String title, String place, boolean illustrative, String facts) {
    return new ServiceRow(
        new Shown(title, "en"), "/m/x/" + place, "Building", "X-1", place, illustrative, facts);
  }
}

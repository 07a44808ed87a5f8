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

  private static ServiceRow row(String title, String place, boolean illustrative) {
    return new ServiceRow(
        new Shown(title, "en"), "/m/x/" + place, "Building", "X-1", place, illustrative);
  }
}

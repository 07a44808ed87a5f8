package org.sportel.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a menu leads to, as the person sees it who works there. */
@ExtendWith(Stage.Setter.class)
class StaffMenuTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "counter.budva",
        "centre-manager.budva",
        "designer.budva",
        "auditor.budva",
        "mystery-visitor.budva",
        "operator"
      })
  void openEverythingTheMenuOffers(String person, Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, person)) {
      desk.visitor().open("/desk");
      var menu = desk.page().locator(".sp-nav a").all();
      var places = menu.stream().map(link -> String.valueOf(link.getAttribute("href"))).toList();
      for (var place : places) {
        desk.visitor().open(place).judge("menu-" + StaffPagesTests.named(place, person));
      }
    }
  }
}

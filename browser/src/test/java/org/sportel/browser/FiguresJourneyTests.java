package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure opens to what it says and to the cases behind it. */
@ExtendWith(Stage.Setter.class)
class FiguresJourneyTests {
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void opensFromTheFigureToItsCases(Look look, Stage stage) {
    try (var head = Desk.signIn(stage, look, "head-of-unit.budva")) {
      var visitor = head.visitor();
      visitor.open("/desk/figures").judge("figures");
      var tile =
          visitor
              .page()
              .locator(".sp-card")
              .filter(
                  new com.microsoft.playwright.Locator.FilterOptions().setHasText("Decided late"));
      var figure = tile.locator(".sp-card__number").innerText().strip();
      assertThat(Integer.parseInt(figure)).isPositive();
      tile.locator("a").click();
      visitor.page().waitForLoadState();
      assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Decided late: " + figure);
      assertThat(visitor.says())
          .contains(Words.of("insight.figure.definition"), Words.of("insight.figure.formula"))
          .contains(figure + " cases behind this figure");
      visitor.judge("figure");
      visitor.page().locator("main table a[href^='/desk/cases/']").last().click();
      visitor.page().waitForLoadState();
      visitor.judge("figure-case");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESKTOP"})
  void comparesTheMunicipalitiesOfTheNetwork(Look look, Stage stage) {
    try (var operator = Desk.signIn(stage, look, "operator")) {
      var visitor = operator.visitor();
      visitor.open("/desk/network/figures").judge("network-figures");
      visitor.follow("Municipality of Lezhë").judge("network-figures-lezhe");
      assertThat(visitor.page().locator("h1").innerText()).isEqualTo(Words.of("insight.title"));
      assertThat(visitor.says()).contains("Municipality of Lezhë");
    }
  }
}

package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People look for a service the way they write. */
@ExtendWith(Stage.Setter.class)
class FinderTests {
  private static final String MARRIAGES = "Certificate from the register of marriages";

  @ParameterizedTest
  @ValueSource(strings = {"vjencanih", "вјенчаних", "vjenčnih", "VJENČANIH"})
  void findsTheServiceHoweverItIsWritten(String words, Stage stage) {
    try (var person = stage.visitor(Look.PHONE)) {
      person.open("/").type(Words.of("portal.home.need"), words).press(Words.of("web.search"));
      assertThat(person.says()).contains(MARRIAGES, "Notice of marriage");
      assertThat(person.page().locator("main input[name=q]").inputValue()).isEqualTo(words);
      person.follow(MARRIAGES);
      assertThat(person.page().url()).endsWith("/m/budva/services/BD-004");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NARROW", "DESKTOP"})
  void helpsOnWhenNothingIsFound(Look look, Stage stage) {
    try (var person = stage.visitor(look)) {
      person.open("/services").type(Words.of("catalogue.finder.label"), "zzzzzz");
      person.press(Words.of("web.search")).judge("services-nothing");
      assertThat(person.says()).contains("Nothing found", "zzzzzz");
      person.follow("Social care").judge("services-social");
      assertThat(person.page().locator("main .sp-results__item").count()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void findsAMunicipalityByItsName(Look look, Stage stage) {
    try (var person = stage.visitor(look)) {
      person.open("/services?q=corovode").judge("services-place");
      assertThat(person.says()).contains("Çorovodë");
      person.open("/").type(Words.of("portal.places.name"), "lezhe");
      person.press(Words.of("portal.places.find")).judge("municipality");
      assertThat(person.page().url()).contains("/m/lezhe");
    }
  }
}

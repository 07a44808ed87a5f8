package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language is changed in the middle of an application. */
@ExtendWith(Stage.Setter.class)
class LanguageJourneyTests {
  private static final String NAME = "Ljiljana Đukić-Šćepanović";

  @ParameterizedTest
  @CsvSource({
    "PHONE, Shqip, sq, Të dhënat tuaja",
    "DESKTOP_WITHOUT_SCRIPT, Srpski, sr-Latn, Vaši podaci",
    "PHONE_WITHOUT_SCRIPT, Српски, sr-Cyrl, Ваши подаци"
  })
  void keepsPageAndAnswers(Look look, String language, String tag, String word, Stage stage) {
    try (var person = new Citizen(stage, look)) {
      var visitor = person.visitor();
      var page = visitor.page();
      person.begins("BD-001");
      visitor.press(Words.of("intake.continue"));
      page.locator("input[name=name]").fill(NAME);
      Answers.give(page);
      visitor.press(Words.of("intake.continue"));
      visitor.press(Words.of("intake.continue"));
      var step = page.url();
      visitor.follow(language);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(tag);
      assertThat(page.url()).as("the same page").startsWith(step.replaceAll("\\?.*", ""));
      visitor.judge("apply-land-" + tag);
      page.goBack();
      page.goBack();
      visitor.open(path(step).replaceAll("/step/.*", "/who/name"));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(tag);
      assertThat(page.locator("input[name=name]").inputValue()).isEqualTo(NAME);
      visitor.judge("apply-who-" + tag);
      visitor.open("/m/budva/services/BD-001").judge("service-" + tag);
      visitor.open(path(step).replaceAll("/step/.*", "/check"));
      assertThat(visitor.says()).contains(NAME, word);
      visitor.judge("apply-check-" + tag);
      visitor.follow("English");
      assertThat(visitor.says()).contains(NAME, Words.of("intake.check.missing"));
    }
  }

  private static String path(String url) {
    return url.replaceFirst("https?://[^/]+", "").replaceAll("\\?.*", "");
  }
}

package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Stage.Setter.class)
class PublicPagesTests {
  private static final List<Arguments> PAGES =
      List.of(
          Arguments.of("home", "/", 200),
          Arguments.of("home-nothing-found", "/?place=xyz", 200),
          Arguments.of("help", "/help", 200),
          Arguments.of("accessibility", "/accessibility", 200),
          Arguments.of("privacy", "/privacy", 200),
          Arguments.of("services", "/services", 200),
          Arguments.of("services-found", "/services?q=vjencanih", 200),
          Arguments.of("services-none", "/services?q=zzzzzz", 200),
          Arguments.of("verify", "/verify", 200),
          Arguments.of("charter", "/m/budva/charter", 200),
          Arguments.of("not-found", "/nowhere", 404),
          Arguments.of("components", "/dev/components", 200));

  static Stream<Arguments> pages() {
    return PAGES.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void arePleasantForEverybody(String name, String path, int status, Stage stage) {
    for (var look : Look.SIZES) {
      try (var visitor = stage.visitor(look)) {
        visitor.open(path, status).judge(name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void speakTheLanguageChosen(Look look, Stage stage) {
    try (var visitor = stage.visitor(look)) {
      visitor.open("/help").follow("Srpski");
      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("sr-Latn");
      visitor.judge("help-serbian");
      visitor.open("/");
      assertThat(visitor.page().locator("h1").textContent()).contains("opštine");
      visitor.follow("Српски");
      assertThat(visitor.page().locator("h1").textContent()).contains("општине");
      visitor.follow("Shqip");
      assertThat(visitor.page().locator("h1").textContent()).contains("bashkia");
    }
  }

  @Test
  void areReachedWithTheKeyboardAlone(Stage stage) {
    try (var visitor = stage.visitor(Look.DESKTOP)) {
      var page = visitor.open("/").page();
      page.keyboard().press("Tab");
      assertThat(focused(visitor)).isEqualTo("Skip to the main content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");

      visitor.open("/");
      var names = new java.util.ArrayList<String>();
      for (int i = 0; i < 40; i++) {
        page.keyboard().press("Tab");
        names.add(focused(visitor));
        assertThat((Boolean) page.evaluate(SEEN))
            .as("focus is seen on " + names.getLast())
            .isTrue();
      }
      assertThat(names)
          .contains("Find a service", "Search", "Track an application", "Ways to get help");
    }
  }

  private static final String SEEN =
      """
      () => {
        const e = document.activeElement;
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        return e === document.body || (box.width > 0 && box.bottom > 0
          && box.top < innerHeight && marked);
      }
      """;

  private static String focused(Visitor visitor) {
    return ((String) visitor.page().evaluate("document.activeElement.textContent")).strip();
  }
}

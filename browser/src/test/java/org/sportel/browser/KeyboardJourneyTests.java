package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole application with Tab, Enter, Space and letters; the focus is seen wherever it goes. */
@ExtendWith(Stage.Setter.class)
class KeyboardJourneyTests {
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement;
        const seen = e.matches('.govuk-radios__input, .govuk-checkboxes__input')
          ? e.nextElementSibling : e;
        const box = seen.getBoundingClientRect();
        const style = getComputedStyle(seen);
        const before = getComputedStyle(seen, '::before');
        const marked = s => s.outlineStyle !== 'none' || s.boxShadow !== 'none';
        return {
          tag: e.tagName, type: e.type ?? '', name: e.name ?? '', value: e.value ?? '',
          text: (e.textContent ?? '').trim(),
          chosen: e.type === 'radio'
            ? !!document.querySelector(`input[name="${CSS.escape(e.name)}"]:checked`) : !!e.checked,
          seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight
            && (marked(style) || marked(before)),
        };
      }
      """;

  @Test
  void appliesWithoutAMouse(Stage stage) {
    try (var person = stage.visitor(Look.DESKTOP)) {
      var page = person.open("/m/budva/services/BD-004").page();
      goesTo(page, Words.of("catalogue.service.apply"));
      goesTo(page, Words.of("intake.start.button"));
      for (int i = 0; i < 15 && !page.url().endsWith("/check"); i++) {
        goesTo(page, Words.of("intake.continue"));
      }
      goesTo(page, Words.of("intake.check.button"));
      assertThat(Receipt.on(page).number()).startsWith("IN-");
      person.judge("keyboard-receipt");
    }
  }

  /** Answers what it meets on the way to the button or link, and presses it. */
  private static void goesTo(Page page, String name) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      var at = focus(page);
      assertThat(at.get("seen")).as("focus is seen on %s at %s", at, page.url()).isEqualTo(true);
      if (List.of("A", "BUTTON").contains(at.get("tag")) && name.equals(at.get("text"))) {
        var before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
        return;
      }
      answers(page, at);
    }
    throw new AssertionError("No way by keyboard to " + name + " at " + page.url());
  }

  private static void answers(Page page, Map<String, Object> at) {
    var type = String.valueOf(at.get("type"));
    if (type.equals("radio") || type.equals("checkbox")) {
      if (Boolean.FALSE.equals(at.get("chosen"))) {
        page.keyboard().press("Space");
      }
    } else if (type.equals("select-one") && "".equals(at.get("value"))) {
      page.keyboard().press("ArrowDown");
    } else if (List.of("text", "email", "tel", "textarea").contains(type)
        && "".equals(at.get("value"))) {
      var field = page.locator("*:focus");
      page.keyboard().type(Answers.answer(String.valueOf(at.get("name")), type, field));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> focus(Page page) {
    return (Map<String, Object>) page.evaluate(FOCUS);
  }
}

package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A practised clerk takes a marriage certificate for a person who was here before, with keys alone.
 * At five keys a second, the speed of somebody who types every day, {@value #MOST_KEYS} keys are 25
 * seconds; three pages may then take five seconds each before the forty are over.
 */
@ExtendWith(Stage.Setter.class)
class PractisedClerkJourneyTests {
  private static final int MOST_KEYS = 125;
  private static final int MOST_LOADS = 3;
  private static final double SECONDS_A_KEY = 0.2;

  @Test
  void takesAMarriageCertificateInFortySeconds(Stage stage) {
    try (var clerk = Desk.signIn(stage, Look.OFFICE, "counter.budva")) {
      var page = clerk.page();
      var number = CounterJourneyTests.newNumber(Look.OFFICE);
      wasHereBefore(clerk, number);
      clerk.visitor().open("/desk/apply");
      var hand = new Hand(page);
      hand.types("marriage certificate");
      page.waitForFunction("() => document.querySelectorAll('#found a').length === 1");
      hand.presses("Tab");
      hand.presses("Tab");
      hand.loads("Enter", "#f-identifier");
      assertThat(page.url()).contains("/desk/apply/BD-004");
      hand.types(number);
      hand.loads("Alt+Enter", ".sp-counter__known");
      hand.answers();
      hand.loads("Control+Enter", ".govuk-panel");
      assertThat(Receipt.on(page).number()).startsWith("IN-");
      System.out.printf(
          Locale.ROOT,
          "marriage certificate: %d keys, %d loads, %.1f s waited, %.1f s in all%n",
          hand.keys,
          hand.loads,
          hand.waited,
          hand.waited + hand.keys * SECONDS_A_KEY);
      assertThat(hand.keys).isLessThanOrEqualTo(MOST_KEYS);
      assertThat(hand.loads).isLessThanOrEqualTo(MOST_LOADS);
    }
  }

  private static void wasHereBefore(Desk clerk, String number) {
    clerk.visitor().open("/desk/apply/BD-047");
    CounterJourneyTests.fills(clerk.page(), number);
    clerk.page().locator("input[name=address]").fill("Mediteranska 8, Budva");
    clerk.visitor().press(Words.of("intake.desk.take"));
    Receipt.on(clerk.page());
  }

  /** Counts what a hand on the keyboard does and how long it waits. */
  private static final class Hand {
    private final Page page;
    private int keys;
    private int loads;
    private double waited;

    Hand(Page page) {
      this.page = page;
    }

    void types(String text) {
      page.keyboard().type(text);
      keys += text.length();
    }

    void presses(String key) {
      page.keyboard().press(key);
      keys++;
    }

    /** Presses a key that loads a page, and waits until the page shows something. */
    void loads(String key, String shown) {
      long before = System.nanoTime();
      page.waitForNavigation(() -> presses(key));
      page.locator(shown).first().waitFor();
      waited += (System.nanoTime() - before) / 1e9;
      loads++;
    }

    /** Goes on from where the page put the focus, and answers what is asked. */
    void answers() {
      for (int i = 0; i < 60; i++) {
        presses("Tab");
        var field = page.locator("*:focus");
        if (Boolean.TRUE.equals(field.evaluate("e => e.matches('.sp-counter__do')"))) {
          return;
        }
        if (Boolean.TRUE.equals(
            field.evaluate("e => e.matches('.sp-counter__questions *') && e.value === ''"))) {
          answer(String.valueOf(field.evaluate("e => e.type")));
        } else if (Boolean.TRUE.equals(
            field.evaluate("e => e.name === 'counter' && e.value === ''"))) {
          presses("ArrowDown");
        }
      }
      throw new AssertionError("No way by keyboard to the button");
    }

    private void answer(String type) {
      if (type.equals("select-one")) {
        presses("ArrowDown");
      } else {
        types("1");
      }
    }
  }
}

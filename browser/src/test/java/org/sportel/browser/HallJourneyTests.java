package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The hall: a kiosk, a display, a reception and a counter that is worked with the keyboard. */
@ExtendWith(Stage.Setter.class)
@ResourceLock(Hall.COUNTERS)
class HallJourneyTests {
  private static final int VISITORS = 10;

  /**
   * Somebody comes for two things, is called while the display has lost its line, and is handed to
   * another queue after an application was begun.
   */
  @Test
  void callsWhoCameForTwoThingsAlsoAfterTheLineOfTheDisplayDropped(Stage stage) {
    try (var manager = Desk.signIn(stage, Look.DESKTOP, "centre-manager.budva");
        var kiosk = stage.visitor(Look.KIOSK);
        var display = stage.visitor(Look.DISPLAY);
        var clerk = Desk.signIn(stage, Look.DESKTOP, "counter.budva")) {
      pairs(manager, kiosk, "KIOSK");
      pairs(manager, display, "DISPLAY");
      var number = takesATicketForTwo(kiosk);
      Hall.sits(clerk);
      display.judge("display");
      display.offline(true);
      display.page().waitForSelector("[data-line]:not([hidden])");
      var before = display.page().locator(".sp-board").innerText();
      Hall.callsUntil(clerk, number);
      clerk.visitor().judge("counter-two-services");
      assertThat(clerk.page().locator("#onward-title").count()).isEqualTo(1);
      assertThat(display.says()).contains(Words.of("visits.line"));
      assertThat(display.page().locator(".sp-board").innerText()).isEqualTo(before);
      display.offline(false);
      display.page().waitForSelector("[data-call]:has-text('" + number + "')");
      display
          .page()
          .waitForSelector(
              "[data-line]",
              new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
      display.judge("display-called");
      clerk.visitor().open("/desk/counter");
      var apply = clerk.page().locator("main a[href*='/desk/apply'][href*='visit=']").first();
      clerk.visitor().open(String.valueOf(apply.getAttribute("href"))).judge("counter-apply");
      clerk.visitor().open("/desk/counter");
      clerk
          .page()
          .locator("select[name=to]")
          .selectOption(
              String.valueOf(
                  clerk
                      .page()
                      .locator("select[name=to] option[value^='queue:']")
                      .last()
                      .getAttribute("value")));
      clerk.page().keyboard().press("F10");
      clerk.page().waitForSelector("#waiting strong:has-text('" + number + "')");
    }
  }

  /** Somebody without a telephone complains in the hall; the next one finds nothing of it. */
  @Test
  void takesAComplaintAtTheKiosk(Stage stage) {
    try (var manager = Desk.signIn(stage, Look.DESKTOP, "centre-manager.budva");
        var kiosk = stage.visitor(Look.KIOSK)) {
      pairs(manager, kiosk, "KIOSK");
      kiosk.press(Words.of("complaints.kiosk.offer")).judge("kiosk-complaint");
      var page = kiosk.page();
      page.locator("a[href$='level=NAMED']").click();
      kiosk.judge("kiosk-complaint-named");
      page.goBack();
      page.waitForURL("**/kiosk?lang=*");
      page.locator(".sp-kiosk__langs a[lang=en]").click();
      kiosk.press(Words.of("complaints.kiosk.offer"));
      page.locator("a[href$='level=ANONYMOUS']").click();
      kiosk.press(Words.of("complaints.file.send")).judge("kiosk-complaint-refused");
      page.locator("select[name=topic]").selectOption("WAITING");
      page.locator("textarea[name=body]").fill("Nobody sat at the second counter.");
      kiosk.press(Words.of("complaints.file.send")).judge("kiosk-complaint-filed");
      assertThat(page.locator(".sp-code").innerText()).hasSize(19);
      kiosk.print("kiosk-complaint-filed");
      kiosk.press(Words.of("complaints.kiosk.done"));
      assertThat(kiosk.says()).doesNotContain("second counter");
    }
  }

  /** Ten visitors, some missed and one with priority; no mouse is used at the counter. */
  @Test
  void servesTenVisitorsWithTheKeyboardAlone(Stage stage) {
    try (var reception = Desk.signIn(stage, Look.DESKTOP, "centre-manager.budva");
        var clerk = Desk.signIn(stage, Look.DESKTOP, "counter.budva")) {
      Hall.sits(clerk);
      for (int i = 0; i < VISITORS; i++) {
        givesATicket(clerk, i == 0);
      }
      clerk.visitor().open("/desk/counter");
      var keys = clerk.page().keyboard();
      Hall.ends(clerk);
      for (int served = 0; served < VISITORS; served++) {
        keys.press("F2");
        clerk.page().waitForSelector("#act-serve");
        if (served == 0) {
          // judging leaves empty style attributes behind, which the next swap would copy
          clerk.visitor().judge("counter-called").open("/desk/counter");
        }
        if (served == 3) {
          keys.press("F6");
          clerk.page().waitForTimeout(300);
          keys.press("F7");
          clerk.page().waitForSelector(".sp-served--free");
          continue;
        }
        keys.press("F4");
        clerk
            .page()
            .waitForSelector(
                "#act-serve",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        keys.press("F9");
        clerk.page().waitForSelector(".sp-served--free");
      }
      clerk.visitor().judge("counter-free");
      reception.visitor().open("/desk/today").judge("control-room");
    }
  }

  /** The manager adds the device, its own browser types the code that is good once. */
  private static void pairs(Desk manager, Visitor device, String kind) {
    var added = Hall.adds(manager, kind);
    var name = kind.toLowerCase(Locale.ROOT);
    manager.visitor().judge("pairing-" + name);
    Hall.pairs(device.open(added.address()).judge("unpaired-" + name), added);
  }

  private static String takesATicketForTwo(Visitor kiosk) {
    kiosk.judge("kiosk").press(Words.of("visits.kiosk.several")).judge("kiosk-several");
    kiosk.page().locator("input[name=wishes]").nth(0).check();
    kiosk.page().locator("input[name=wishes]").nth(1).check();
    kiosk.press(Words.of("visits.kiosk.take")).judge("kiosk-ticket");
    var number = kiosk.page().locator(".sp-ticket__number").innerText().strip();
    kiosk.press(Words.of("visits.kiosk.phone"));
    return number;
  }

  private static void givesATicket(Desk clerk, boolean priority) {
    clerk.visitor().open("/desk/reception");
    if (priority) {
      clerk.visitor().judge("reception");
      clerk.page().locator("select[name=priority]").selectOption("OLDER_PERSON");
    }
    clerk.page().locator("button[name=queue]").first().click();
    clerk.page().waitForLoadState();
    if (priority) {
      clerk.visitor().judge("reception-ticket");
    }
    clerk.visitor().press(Words.of("visits.ticket.hand"));
  }
}

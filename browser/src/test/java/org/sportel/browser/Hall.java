package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What every journey through the hall of Budva needs: devices, a seat, somebody called. */
final class Hall {
  /** The counters at which journeys sit; one class of journeys at a time. */
  static final String COUNTERS = "counters of Budva";

  private static final Pattern DEVICE =
      Pattern.compile("/m/budva/centres/[^/\\s]+/(kiosk|display)");

  private Hall() {}

  /**
   * A device that its manager added.
   *
   * @param address which its browser opens
   * @param code good once
   */
  record Added(String address, String code) {}

  /** The manager adds a device; the page that shows its code stays open. */
  static Added adds(Desk manager, String kind) {
    manager.visitor().open("/desk/today");
    var setup = manager.page().locator("main a[href$='/setup']").first().getAttribute("href");
    manager.visitor().open(String.valueOf(setup));
    manager.page().locator("button[name=kind][value=" + kind + "]").click();
    manager.page().waitForLoadState();
    var address = DEVICE.matcher(manager.visitor().says());
    assertThat(address.find()).isTrue();
    return new Added(address.group(), manager.page().locator(".sp-code").innerText());
  }

  /** The page of a device is open: its code is typed. */
  static void pairs(Visitor device, Added added) {
    device.type(Words.of("visits.pair.code"), added.code()).press(Words.of("visits.pair.do"));
    assertThat(device.page().locator("form[action$='/pair']").count()).isZero();
  }

  /** Sits down where the clerk sits nowhere, and ends whom they serve. */
  static void sits(Desk clerk) {
    clerk.visitor().open("/desk/counter");
    var seat = clerk.page().locator("form[action='/desk/counter/seat'] button");
    if (seat.count() > 0) {
      seat.first().click();
      clerk.page().waitForLoadState();
    }
    ends(clerk);
  }

  /** Ends whom the clerk serves. */
  static void ends(Desk clerk) {
    if (clerk.page().locator("#act-finish").count() > 0) {
      clerk.page().keyboard().press("F9");
      clerk.page().waitForSelector(".sp-served--free");
    }
  }

  /** Calls one of those who wait from the list. */
  static void calls(Desk clerk, String number) {
    clerk.visitor().open("/desk/counter");
    var line = clerk.page().locator("#waiting li:has(strong:text-is('" + number + "'))").first();
    line.locator("summary").click();
    line.locator("button[id^='call-']").click();
    clerk.page().waitForSelector("#served-number:text-is('" + number + "')");
  }

  /** Calls one after the other until it is this one's turn. */
  static void callsUntil(Desk clerk, String number) {
    for (int i = 0; i < 60; i++) {
      var shown = clerk.page().locator("#served-number");
      if (shown.count() > 0 && shown.innerText().strip().equals(number)) {
        return;
      }
      var known = shown.count() > 0 ? shown.innerText().strip() : "";
      clerk.page().keyboard().press("F2");
      clerk
          .page()
          .waitForFunction(
              "known => (document.querySelector('#served-number')?.innerText.trim() ?? '') !== known",
              known);
    }
    throw new AssertionError("Never called " + number);
  }
}

package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.sportel.browser.ApplicationJourneyTests.Receipt;

/** A member of staff at work. */
final class Desk implements AutoCloseable {
  private static final String PASSWORD = "sportel demo 2026";

  private final Visitor visitor;

  private Desk(Visitor visitor) {
    this.visitor = visitor;
  }

  static Desk signIn(Stage stage, Look look, String name) {
    var visitor = stage.visitor(look);
    visitor.open("/sign-in");
    visitor.type(Words.of("identity.signIn.name"), name);
    visitor.type(Words.of("identity.signIn.password"), PASSWORD);
    visitor.press(Words.of("identity.signIn.do"));
    assertThat(visitor.page().url()).as("signed in as " + name).doesNotContain("sign-in");
    return new Desk(visitor);
  }

  Visitor visitor() {
    return visitor;
  }

  Page page() {
    return visitor.page();
  }

  /** Finds the case in the list and opens it, giving a reason where one is asked. */
  void opens(Receipt receipt) {
    visitor.open("/desk/cases?view=all&q=" + receipt.number());
    page().locator("main td a, main th a").first().click();
    if (page().locator("input[name=reason]").count() > 0) {
      page().locator("input[name=reason]").first().check();
      visitor.press(Words.of("casework.purpose.open"));
    }
    assertThat(page().locator("main").textContent()).contains(receipt.number());
  }

  /** Takes the open task in hand where nobody has it. */
  void claims() {
    var claim = page().locator("form[action$='/claim'] button");
    if (claim.count() > 0) {
      claim.first().click();
      page().waitForLoadState();
    }
  }

  /** Opens the case, takes its task, and finds what the task offers. */
  void takes(Receipt receipt, String offer) {
    opens(receipt);
    visitor.judge("case");
    claims();
    assertThat(page().locator("main").textContent()).contains(Words.of(offer));
  }

  @Override
  public void close() {
    visitor.close();
  }
}

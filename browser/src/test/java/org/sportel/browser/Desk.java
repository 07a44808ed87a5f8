package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A member of staff at work. */
final class Desk implements AutoCloseable {
  static final String PASSWORD = "sportel demo 2026";

  private final Visitor visitor;
  private final Queue<List<Cookie>> sessions;

  private Desk(Visitor visitor, Queue<List<Cookie>> sessions) {
    this.visitor = visitor;
    this.sessions = sessions;
  }

  /** Signs in, or goes on with a session of theirs that another journey has ended with. */
  static Desk signIn(Stage stage, Look look, String name) {
    var desk = new Desk(stage.visitor(look), stage.sessions(name));
    Optional.ofNullable(desk.sessions.poll()).ifPresent(desk.visitor::remembers);
    desk.visitor.open("/desk");
    if (desk.page().url().contains("/sign-in")) {
      desk.signsIn(name);
    }
    return desk;
  }

  /** Fills in the sign-in page that is open. */
  void signsIn(String name) {
    visitor.type(Words.of("identity.signIn.name"), name);
    visitor.type(Words.of("identity.signIn.password"), PASSWORD);
    visitor.press(Words.of("identity.signIn.do"));
    assertThat(page().title()).as(name).doesNotContain(Words.of("identity.signIn.title"));
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
    page().locator("[data-row]").first().click();
    if (page().locator("input[name=reason]").count() > 0) {
      page().locator("input[name=reason]").first().check();
      visitor.press(Words.of("casework.purpose.open"));
    }
    assertThat(page().locator("main").textContent()).contains(receipt.number());
  }

  /** Opens the case until its page has what a job of the program makes. */
  void sees(Receipt receipt, String selector) {
    for (int i = 0; i < 40 && page().locator(selector).count() == 0; i++) {
      page().waitForTimeout(500);
      opens(receipt);
    }
    assertThat(page().locator(selector).count()).as(selector).isPositive();
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

  /** Writes a favourable decision or certificate and looks at its preview. */
  void drafts(String body) {
    page().locator("main a.govuk-button[href$='/decision']").click();
    page().waitForLoadState();
    visitor.judge("draft");
    if (page().locator("input[name=outcome][value=GRANTED]").count() > 0) {
      page().locator("input[name=outcome][value=GRANTED]").check();
    }
    page().locator("textarea[name=body]").fill(body);
    visitor.press(Words.of("casework.draft.save"));
  }

  @Override
  public void close() {
    sessions.add(visitor.cookies());
    visitor.close();
  }
}

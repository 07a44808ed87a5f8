package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.web.Texts;

/** What auditors see of accounts and powers. */
class AccountsPageTests extends Served {
  private static final String PAGE = "/desk/accounts";

  @Test
  void showsWhoHoldsWhichDutySinceWhenAndByWhom() {
    var watched = desks.of("watched");
    var administrator = new Browser(port).signIn(watched.name(Duty.ADMINISTRATOR));
    administrator.post(
        "/desk/admin/staff/new", "name", "fresh", "office", "Fresh office", "duties", "DESIGNER");
    var page = new Browser(port).signIn(watched.name(Duty.AUDITOR)).get(PAGE).body();
    var row = page.substring(page.indexOf("Fresh office"));
    assertThat(row.substring(0, row.indexOf("</tr>")))
        .contains("fresh@watched", "Service designer", "Office of administrator@watched");
    assertThat(page).contains("A place was given");
  }

  @Test
  void showsWrongPasswordsPutOffSignInsRefusedPagesAndForgedForms() {
    var watched = desks.of("watched");
    desks.person(watched, "tried@watched", Set.of(Assignment.in(watched.unit(), Duty.COUNTER)));
    var there = new Browser(port).from("203.0.113.80");
    for (int i = 0; i < 7; i++) {
      there.post("/sign-in", "name", "tried@watched", "password", "no no no " + i);
    }
    new Browser(port).from("203.0.113.81").postWith("forged", "/m/watched/track", "number", "1");
    var clerk = new Browser(port).signIn(watched.name(Duty.COUNTER));
    clerk.get(PAGE);
    var page = new Browser(port).signIn(watched.name(Duty.AUDITOR)).get(PAGE).body();
    assertThat(page)
        .contains("A sign-in with a wrong password", "Sign-in put off", "203.0.113.0/24")
        .contains("A forged or outdated form was refused", "A page or form was refused")
        .doesNotContain("203.0.113.80", "no no no");
  }

  @Test
  void givesTheSameAsAFileWithoutAnythingThatComputes() {
    var watched = desks.of("watched");
    var administrator = new Browser(port).signIn(watched.name(Duty.ADMINISTRATOR));
    administrator.post(
        "/desk/admin/staff/new", "name", "evil", "office", "=1+1", "duties", "DESIGNER");
    var auditor = new Browser(port).signIn(watched.name(Duty.AUDITOR));
    var file = auditor.get(PAGE + "/file?person=&from-day=&from-month=&from-year=");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("accounts.csv");
    assertThat(file.body()).startsWith("\ufeffWhen,").contains(",'=1+1,").doesNotContain(",=1");
    assertThat(auditor.get("/desk/access-log").body()).contains("Accounts and powers");
  }

  @Test
  void saysWhichDayIsWrong() {
    var auditor = new Browser(port).signIn(desks.of("watched").name(Duty.AUDITOR));
    var wrong =
        auditor.get(
            PAGE
                + "?from-day=31&from-month=2&from-year=2026&until-day=1&until-month=3&until-year=2026");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter a real day", "value=\"31\"");
  }

  @Test
  void isForAuditorsOnly() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(browser.get(PAGE + "/file").statusCode()).isEqualTo(403);
  }

  @Test
  void hasWordsForEveryEvent() {
    var types = Stream.of(StaffEvent.class.getPermittedSubclasses()).map(AccountsPageTests::type);
    assertThat(types).isNotEmpty().allMatch(type -> Texts.knows("identity.event." + type));
  }

  /** The type of an event, made with empty values. */
  private static String type(Class<?> event) {
    try {
      var made =
          event.getDeclaredConstructors()[0].newInstance(
              Arrays.stream(event.getDeclaredConstructors()[0].getParameterTypes())
                  .map(AccountsPageTests::empty)
                  .toArray());
      return ((StaffEvent) made).type().substring("identity.".length());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object empty(Class<?> type) {
    return type == boolean.class
        ? (Object) false
        : type == String.class
            ? ""
            : type == java.util.List.class ? java.util.List.of() : new java.util.UUID(0, 0);
  }
}

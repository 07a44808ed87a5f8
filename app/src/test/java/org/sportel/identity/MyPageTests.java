package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person's own page, as a browser without scripts sees it. */
class MyPageTests extends Served {
  private static final String NEW = "five other quite quiet words";

  @Test
  void showsOfficeAndDutiesAndLeadsThereFromEveryPage() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(browser.get("/desk").body()).contains("href=\"/desk/me\"");
    assertThat(browser.get("/desk/me").body())
        .contains("Office of " + desk.name(Duty.CASE_OFFICER))
        .contains("Case officer", "Registry", "This one");
  }

  @Test
  void changesThePasswordAndEndsTheOtherSignIns() {
    person("changer@served");
    var here = new Browser(port).signIn("changer@served");
    var elsewhere = new Browser(port).signIn("changer@served");
    assertThat(change(here, "not the password", NEW, NEW).body()).contains("not your present");
    assertThat(change(here, Desks.PASSWORD, NEW, "another").body()).contains("not the same");
    assertThat(change(here, Desks.PASSWORD, "short", "short").body()).contains("too short");
    var same = change(here, Desks.PASSWORD, Desks.PASSWORD, Desks.PASSWORD);
    assertThat(same.statusCode()).isEqualTo(422);
    assertThat(same.body()).contains("differs").doesNotContain(Desks.PASSWORD);
    assertThat(change(here, Desks.PASSWORD, NEW, NEW).statusCode()).isEqualTo(302);
    assertThat(here.get("/desk/me?done=password").body()).contains("was changed");
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(302);
    var old =
        new Browser(port)
            .post("/sign-in", "name", "changer@served", "password", Desks.PASSWORD)
            .statusCode();
    assertThat(old).isEqualTo(422);
    var now = new Browser(port).post("/sign-in", "name", "changer@served", "password", NEW);
    assertThat(now.statusCode()).isEqualTo(302);
  }

  @Test
  void letsNobodyGuessAtADeskLeftAlone() {
    person("leftalone@served");
    var here = new Browser(port).signIn("leftalone@served");
    for (int i = 0; i < 5; i++) {
      assertThat(change(here, "guess number " + i, NEW, NEW).body()).contains("not your present");
    }
    var refused = change(here, Desks.PASSWORD, NEW, NEW);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Too many attempts");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void endsAnotherSignInOfOnesOwnAndNobodyElses() {
    person("twice@served");
    person("other@served");
    var here = new Browser(port).signIn("twice@served");
    var elsewhere = new Browser(port).signIn("twice@served");
    var key = key(here.get("/desk/me").body());
    var stranger = new Browser(port).signIn("other@served");
    assertThat(end(stranger, key, Desks.PASSWORD).statusCode()).isEqualTo(404);
    assertThat(end(here, key, "").body()).contains("Enter your present password");
    assertThat(end(here, key, "not the password").statusCode()).isEqualTo(422);
    assertThat(elsewhere.get("/desk/me").statusCode()).isEqualTo(200);
    assertThat(end(here, key, Desks.PASSWORD).statusCode()).isEqualTo(302);
    assertThat(elsewhere.get("/desk/me").statusCode()).isEqualTo(302);
    assertThat(here.get("/desk/me?done=ended").body()).contains("was ended");
  }

  private static HttpResponse<String> end(Browser browser, String key, String password) {
    return browser.post("/desk/me/sessions/end", "key", key, "own", password);
  }

  private void person(String name) {
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.AUDITOR)));
  }

  private static HttpResponse<String> change(
      Browser browser, String old, String chosen, String repeated) {
    return browser.post("/desk/me/password", "old", old, "password", chosen, "repeated", repeated);
  }

  private static String key(String page) {
    var found = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}

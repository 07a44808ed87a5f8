package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInTests extends Served {

  @Test
  void leadsStrangersToTheSignInPageAndBack() {
    var asked = browser.get("/desk/admin/staff?x=1");
    assertThat(asked.statusCode()).isEqualTo(302);
    assertThat(asked.headers().firstValue("Location"))
        .hasValue("/sign-in?to=%2Fdesk%2Fadmin%2Fstaff%3Fx%3D1");
    var page = browser.get("/sign-in?to=%2Fdesk%2Fadmin%2Fstaff%3Fx%3D1");
    assertThat(page.body()).contains("name=\"to\" value=\"/desk/admin/staff?x=1\"");
    var in =
        browser.post(
            "/sign-in",
            "name",
            desk.name(Duty.ADMINISTRATOR),
            "password",
            Desks.PASSWORD,
            "to",
            "/desk/admin/staff?x=1");
    assertThat(in.headers().firstValue("Location")).hasValue("/desk/admin/staff?x=1");
  }

  @Test
  void leadsNobodyToAnotherSite() {
    for (var to : new String[] {"https://evil.example/", "//evil.example", "/desk//evil", "/x"}) {
      var in =
          new Browser(port)
              .post(
                  "/sign-in",
                  "name",
                  desk.name(Duty.AUDITOR),
                  "password",
                  Desks.PASSWORD,
                  "to",
                  to);
      assertThat(in.headers().firstValue("Location")).as(to).hasValue("/desk");
    }
  }

  @Test
  void givesANewSecretAtSignIn() {
    browser.signIn(desk.name(Duty.AUDITOR));
    var first = browser.cookie("sportel").orElseThrow();
    browser.get("/sign-in");
    var form = browser.cookie("sportel-form").orElseThrow();
    browser.signIn(desk.name(Duty.AUDITOR));
    assertThat(browser.cookie("sportel").orElseThrow()).isNotEqualTo(first);
    assertThat(browser.cookie("sportel-form").orElse("")).isNotEqualTo(form);
  }

  @Test
  void refusesAFormWithoutItsToken() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.postWith("forged", "/desk/admin/staff/new", "name", "x").statusCode())
        .isEqualTo(403);
    assertThat(new Browser(port).postWith("forged", "/sign-in", "name", "x").statusCode())
        .isEqualTo(403);
  }

  @Test
  void saysTheSameForAWrongNameAndAWrongPassword() {
    var name = browser.post("/sign-in", "name", "nobody@nowhere", "password", "wrong wrong wrong");
    var word =
        browser.post("/sign-in", "name", desk.name(Duty.COUNTER), "password", "wrong wrong wrong");
    assertThat(name.statusCode()).isEqualTo(422);
    assertThat(word.statusCode()).isEqualTo(422);
    assertThat(name.body()).contains("The sign-in name or the password is not right");
    assertThat(word.body()).contains("The sign-in name or the password is not right");
    assertThat(word.body()).contains("value=\"" + desk.name(Duty.COUNTER) + "\"");
  }

  @Test
  void slowsGuessingDown() {
    desks.person(desk, "guessed@" + desk.slug(), java.util.Set.of());
    for (int i = 0; i < 5; i++) {
      assertThat(guess().statusCode()).isEqualTo(422);
    }
    var sixth = guess();
    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(sixth.headers().firstValueAsLong("Retry-After").orElse(0)).isGreaterThan(20);
    var right =
        browser.post("/sign-in", "name", "guessed@" + desk.slug(), "password", Desks.PASSWORD);
    assertThat(right.statusCode()).isEqualTo(429);
  }

  @Test
  void signsOut() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get("/desk/admin/staff").statusCode()).isEqualTo(200);
    browser.post("/sign-out");
    assertThat(browser.get("/desk/admin/staff").statusCode()).isEqualTo(302);
  }

  @Test
  void keepsSessionsOutOfAnonymousVisits() {
    browser.get("/sign-in");
    browser.get("/desk");
    assertThat(browser.cookie("sportel")).isEmpty();
  }

  @Test
  void showsOnlyUpOrDownToStrangers() {
    assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(browser.get("/actuator").statusCode()).isNotEqualTo(200);
    assertThat(browser.get("/actuator/env").statusCode()).isNotEqualTo(200);
  }

  @Test
  void protectsEveryAnswerWithAPolicy() {
    for (var path :
        new String[] {"/sign-in", "/desk", "/nowhere", "/actuator/health", "/desk/admin/staff"}) {
      assertThat(browser.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'");
    }
  }

  @Test
  void believesNoAddressThatAClientInTheTownsNetworkMadeUp() {
    desks.person(desk, "made-up@" + desk.slug(), java.util.Set.of());
    for (int i = 0; i < 5; i++) {
      browser.from("198.51.100." + i + ", 10.1.2.3");
      assertThat(wrong(browser, "made-up@" + desk.slug()).statusCode()).isEqualTo(422);
    }
    browser.from("198.51.100.9, 10.1.2.3");
    assertThat(wrong(browser, "made-up@" + desk.slug()).statusCode()).isEqualTo(429);
  }

  @Test
  void letsNoStrangerLockSomebodyOutOfTheirOwnBrowser() {
    var name = "known@" + desk.slug();
    desks.person(desk, name, java.util.Set.of());
    browser.from("10.9.9.1").signIn(name).post("/sign-out");
    for (int i = 0; i < 110; i++) {
      wrong(strangers(i), name);
    }
    var fresh = new Browser(port).from("10.9.9.2");
    assertThat(wrong(fresh, name).statusCode()).isEqualTo(429);
    assertThat(browser.signIn(name).get("/desk").statusCode()).isEqualTo(200);
  }

  @Test
  void letsAWholeOfficeSignInFromOneAddress() {
    browser.from("10.9.8.1");
    for (int i = 0; i < 101; i++) {
      browser.drop("sportel-known");
      browser.signIn(desk.name(Duty.COUNTER));
    }
  }

  private Browser strangers(int number) {
    return new Browser(port).from("203.0.113." + number);
  }

  private java.net.http.HttpResponse<String> guess() {
    return wrong(browser, "guessed@" + desk.slug());
  }

  private static java.net.http.HttpResponse<String> wrong(Browser browser, String name) {
    return browser.post("/sign-in", "name", name, "password", "wrong wrong wrong");
  }
}

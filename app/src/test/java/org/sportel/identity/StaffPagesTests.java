package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

class StaffPagesTests extends Served {
  private static final Pattern LINK = Pattern.compile("/password#([A-Za-z0-9_-]{22})");
  @Autowired private Transactions transactions;
  @Autowired private Authority authority;
  @Autowired private Acting acting;
  @Autowired private StaffOfUnit staff;

  @Test
  void addsAPersonWhoChoosesAPasswordOnce() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var added =
        browser.post(
            "/desk/admin/staff/new",
            "name",
            "New.Clerk@served",
            "office",
            "Counter 7",
            "duties",
            "COUNTER@" + desk.unit().value(),
            "duties",
            "AUDITOR");
    assertThat(added.statusCode()).isEqualTo(200);
    var link = LINK.matcher(added.body());
    assertThat(link.find()).isTrue();
    var clerk = new Browser(port);
    assertThat(choose(clerk, link.group(1), "short").statusCode()).isEqualTo(422);
    assertThat(choose(clerk, link.group(1), Desks.PASSWORD).statusCode()).isEqualTo(302);
    assertThat(choose(clerk, link.group(1), Desks.PASSWORD).body()).contains("f-code");
    clerk.signIn("new.clerk@served");
    assertThat(browser.get("/desk/admin/staff").body()).contains("Counter 7");
  }

  @Test
  void showsEveryMistakeAtItsFieldAndKeepsWhatWasTyped() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var wrong = browser.post("/desk/admin/staff/new", "name", "a b", "office", "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("value=\"a b\"")
        .contains("href=\"#f-name\"")
        .contains("href=\"#f-office\"")
        .contains("href=\"#f-duties\"");
    var taken =
        browser.post(
            "/desk/admin/staff/new",
            "name",
            desk.name(Duty.COUNTER),
            "office",
            "Twin",
            "duties",
            "AUDITOR");
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("is taken");
  }

  @Test
  void endsTheSignInsOfADeactivatedPersonAtOnce() {
    var person =
        desks.person(desk, "leaver@served", Set.of(Assignment.everywhere(Duty.ADMINISTRATOR)));
    var leaver = new Browser(port).signIn("leaver@served");
    assertThat(leaver.get("/desk/admin/staff").statusCode()).isEqualTo(200);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = "/desk/admin/staff/" + person.value();
    assertThat(browser.get(path + "/deactivate").body()).contains("Deactivate");
    assertThat(browser.post(path + "/deactivate").statusCode()).isEqualTo(302);
    assertThat(leaver.get("/desk/admin/staff").statusCode()).isEqualTo(302);
    var refused = leaver.post("/sign-in", "name", "leaver@served", "password", Desks.PASSWORD);
    assertThat(refused.statusCode()).isEqualTo(422);
    browser.post(path + "/activate");
    leaver.signIn("leaver@served");
  }

  @Test
  void letsNewDutiesHoldFromTheNextClick() {
    var person =
        desks.person(desk, "mover@served", Set.of(Assignment.everywhere(Duty.ADMINISTRATOR)));
    var mover = new Browser(port).signIn("mover@served");
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.post("/desk/admin/staff/" + person.value(), "office", "Moved", "duties", "AUDITOR");
    assertThat(mover.get("/desk/admin/staff").statusCode()).isEqualTo(403);
  }

  @Test
  void keepsOneAdministrator() {
    var lonely = desks.of("lonely");
    browser.signIn(lonely.name(Duty.ADMINISTRATOR));
    var account =
        transactions.read(
            lonely.scope(),
            () ->
                staff.all().stream()
                    .filter(s -> s.signInName().equals(lonely.name(Duty.ADMINISTRATOR)))
                    .findFirst()
                    .orElseThrow()
                    .id());
    var path = "/desk/admin/staff/" + account.value();
    assertThat(browser.post(path + "/deactivate").statusCode()).isEqualTo(409);
    var changed = browser.post(path, "office", "Gone", "duties", "AUDITOR");
    assertThat(changed.statusCode()).isEqualTo(422);
    assertThat(browser.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void letsNobodyChangeTheirOwnDuties() {
    var self = desks.person(desk, "self@served", Set.of(Assignment.everywhere(Duty.ADMINISTRATOR)));
    browser.signIn("self@served");
    var path = "/desk/admin/staff/" + self.value();
    var more = browser.post(path, "office", "Me", "duties", "ADMINISTRATOR", "duties", "AUDITOR");
    assertThat(more.statusCode()).isEqualTo(422);
    assertThat(more.body()).contains("Nobody changes their own duties");
    assertThat(browser.post(path, "office", "Room 3", "duties", "ADMINISTRATOR").statusCode())
        .isEqualTo(302);
  }

  @Test
  void leavesTheSignInsOfAGuestAtHomeAlone() {
    var guest = desks.person(desk, "guest@served", Set.of(Assignment.everywhere(Duty.AUDITOR)));
    var atHome = new Browser(port).signIn("guest@served");
    var elsewhere = desks.of("elsewhere");
    browser.signIn(elsewhere.name(Duty.ADMINISTRATOR));
    browser.post(
        "/desk/admin/staff/new",
        "how",
        "invite",
        "name",
        "guest@served",
        "office",
        "Visiting office",
        "duties",
        "AUDITOR");
    var offered = InvitationTests.path(atHome.get("/desk/me/news").body());
    assertThat(atHome.post(offered + "/accept").statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk/admin/staff").body()).contains("Visiting office");
    assertThat(browser.get("/desk/admin/sessions").body()).doesNotContain("Visiting office");
    browser.post("/desk/admin/staff/" + guest.value() + "/deactivate");
    assertThat(atHome.get("/desk/me").statusCode()).isEqualTo(200);
  }

  @Test
  void endsAnOpenSignIn() {
    var auditor = new Browser(port).signIn(desk.name(Duty.DESIGNER));
    assertThat(auditor.get("/desk").statusCode()).isNotEqualTo(302);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var page = browser.get("/desk/admin/sessions").body();
    var row = page.substring(page.indexOf("Office of " + desk.name(Duty.DESIGNER)));
    browser.post(
        "/desk/admin/sessions/end", "account", value(row, "account"), "key", value(row, "key"));
    assertThat(auditor.get("/desk").statusCode()).isEqualTo(302);
  }

  @Test
  void givesPowersOnlyInTheirUnitsAndTenant() {
    var other = desks.of("other");
    var officer =
        transactions.read(
            desk.scope(),
            () -> staff.list(desk.unit(), Power.WORK_CASES).stream().findFirst().orElseThrow());
    assertThat(places(officer.actor(), desk.scope(), Power.WORK_CASES).units())
        .containsExactly(desk.unit().value());
    assertThat(places(officer.actor(), desk.scope(), Power.ADMINISTER).none()).isTrue();
    assertThat(places(officer.actor(), other.scope(), Power.WORK_CASES).none()).isTrue();
    assertThat(places(Actor.anonymous(), desk.scope(), Power.WORK_CASES).none()).isTrue();
    assertThat(places(officer.actor(), Scope.network(), Power.WORK_CASES).none()).isTrue();
  }

  private Authority.Places places(Actor actor, Scope scope, Power power) {
    return acting.as(actor, () -> transactions.read(scope, () -> authority.places(power)));
  }

  private static java.net.http.HttpResponse<String> choose(
      Browser browser, String code, String password) {
    return browser.post("/password", "code", code, "password", password, "repeated", password);
  }

  private static String value(String row, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(row);
    if (!found.find()) {
      throw new IllegalStateException(name);
    }
    return found.group(1);
  }
}

package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Duties that reach far are given by two administrators. */
class SecondPersonTests extends Served {
  @Autowired private Transactions transactions;
  @Autowired private Journal journal;

  @Test
  void givesFarReachingDutiesOnlyAfterAnotherAdministratorConfirmed() {
    var clerk = person("rising@served");
    var first = administrator("first@served");
    var path = "/desk/admin/staff/" + clerk.value();
    var counter = "COUNTER@" + desk.unit().value();
    var rising = new Browser(port).signIn("rising@served");
    var proposed =
        first.post(path, "office", "Rising", "duties", counter, "duties", "ADMINISTRATOR");
    assertThat(proposed.headers().firstValue("Location").orElse("")).endsWith("done=proposed");
    assertThat(rising.get("/desk/admin/staff").statusCode()).isEqualTo(403);
    assertThat(first.get(path).body()).contains("Waits for a second administrator: Administrator");
    assertThat(first.get("/desk/admin/staff").body()).contains("Waiting for a second");
    assertThat(first.post(path + "/duties/confirm").statusCode()).isEqualTo(403);
    assertThat(rising.post(path + "/duties/confirm").statusCode()).isEqualTo(403);
    var second = administrator("second@served");
    assertThat(second.get(path).body()).contains("Proposed by Office of first@served");
    assertThat(second.post(path + "/duties/confirm").statusCode()).isEqualTo(302);
    assertThat(rising.get("/desk/admin/staff").statusCode()).isEqualTo(200);
    assertThat(second.post(path + "/duties/confirm").statusCode()).isEqualTo(404);
    assertThat(types(clerk)).contains("identity.duties-proposed", "identity.duties-confirmed");
    assertThat(rising.get("/desk/me/news").body()).contains("Proposed duties were confirmed");
  }

  @Test
  void letsNobodyConfirmTheirOwn() {
    var self = person("climber@served");
    var path = "/desk/admin/staff/" + self.value();
    administrator("helper@served").post(path, "office", "Up", "duties", "ADMINISTRATOR");
    administrator("witness@served").post(path + "/duties/confirm");
    var climber = new Browser(port).signIn("climber@served");
    administrator("helper2@served")
        .post(path, "office", "Up", "duties", "ADMINISTRATOR", "duties", "AUDITOR");
    assertThat(climber.post(path + "/duties/confirm").statusCode()).isEqualTo(403);
    assertThat(climber.post(path + "/duties/drop").statusCode()).isEqualTo(302);
    assertThat(types(self)).contains("identity.duties-dropped");
  }

  @Test
  void opensAPlaceAgainWithoutWhatReachesFar() {
    var auditor =
        desks.person(desk, "returning@served", Set.of(Assignment.everywhere(Duty.AUDITOR)));
    var browser = administrator("reopener@served");
    var path = "/desk/admin/staff/" + auditor.value();
    browser.post(path + "/deactivate");
    browser.post(path + "/activate");
    var back = new Browser(port).signIn("returning@served");
    assertThat(back.get("/desk/me").body()).contains("No duty has been given");
    administrator("reopener2@served").post(path + "/duties/confirm");
    assertThat(back.get("/desk/me").body()).contains("Auditor");
  }

  @Test
  void givesNewPeopleTheirOtherDutiesAtOnce() {
    var browser = administrator("adder@served");
    var added =
        browser.post(
            "/desk/admin/staff/new",
            "name",
            "beginner",
            "office",
            "Beginner",
            "duties",
            "DESIGNER",
            "duties",
            "CASE_OFFICER");
    assertThat(added.body()).contains("wait for a second administrator");
    assertThat(browser.get("/desk/admin/staff").body())
        .contains("beginner@served", "Waits for a second administrator: Case officer");
  }

  @Test
  void showsThePersonThatALinkWasMadeByWhomAndWhatCameOfIt() {
    var owner = person("owner@served");
    var browser = administrator("linker@served");
    var page = browser.post("/desk/admin/staff/" + owner.value() + "/password").body();
    var code = page.replaceAll("(?s).*/password#([A-Za-z0-9_-]{22}).*", "$1");
    var thief = new Browser(port);
    thief.post("/password", "code", code, "password", Desks.PASSWORD, "repeated", Desks.PASSWORD);
    var home = new Browser(port).signIn("owner@served");
    assertThat(home.get("/desk").body()).contains("new things happened to your account");
    assertThat(home.get("/desk/me/news").body())
        .contains("A link for a new password was made", "Office of linker@served")
        .contains("A password was chosen with a link", "A sign-in from a new browser");
    home.post("/desk/me/news");
    assertThat(home.get("/desk").body()).doesNotContain("happened to your account");
  }

  private Browser administrator(String name) {
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.ADMINISTRATOR)));
    return new Browser(port).signIn(name);
  }

  private AccountId person(String name) {
    return desks.person(desk, name, Set.of(Assignment.in(desk.unit(), Duty.COUNTER)));
  }

  private List<String> types(AccountId account) {
    return transactions.read(desk.scope(), () -> journal.of(account.value())).stream()
        .map(Entry::type)
        .toList();
  }
}

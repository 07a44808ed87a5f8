package org.sportel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in with a code beside the password, as a browser without scripts sees it. */
class SecondFactorTests extends Served {
  private static final String PATH = "/desk/me/second-factor";
  @Autowired private Transactions transactions;
  @Autowired private Journal journal;
  @Autowired private DSLContext sql;

  @Test
  void asksForTheCodeAfterThePasswordAndLetsNobodyFurtherWithoutIt() {
    var phone = equipped("twofold@served", browser);
    var elsewhere = new Browser(port);
    var asked = password(elsewhere, "twofold@served", "/desk/me?done=password");
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).contains("Enter your code", "name=\"to\" value=\"/desk/me?done=");
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(302);
    assertThat(elsewhere.get("/sign-in/organisation").statusCode()).isEqualTo(302);
    assertThat(code(elsewhere, "").body()).contains("Enter the code");
    assertThat(code(elsewhere, "000000").statusCode()).isEqualTo(422);
    var secret = elsewhere.cookie("sportel");
    var in = code(elsewhere, phone.code(1));
    assertThat(in.statusCode()).isEqualTo(302);
    assertThat(elsewhere.get("/desk/me").statusCode()).isEqualTo(200);
    assertThat(elsewhere.cookie("sportel")).isNotEqualTo(secret);
  }

  @Test
  void takesNoCodeTwiceNorOneOlderThanTheLast() {
    var phone = equipped("once@served", browser);
    var thief = new Browser(port);
    password(thief, "once@served", "");
    assertThat(code(thief, phone.code(0)).statusCode()).as("seen at set-up").isEqualTo(422);
    var next = phone.code(1);
    assertThat(code(thief, next).statusCode()).isEqualTo(302);
    var second = new Browser(port);
    password(second, "once@served", "");
    assertThat(code(second, next).body()).contains("used before");
  }

  @Test
  void opensWithEachRecoveryCodeOnce() {
    signIn("paper@served", browser);
    var codes = Phone.reads(browser.get(PATH).body()).setUp(browser);
    assertThat(codes).hasSize(8).doesNotHaveDuplicates();
    var typed = codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    var there = new Browser(port);
    password(there, "paper@served", "");
    assertThat(code(there, typed).statusCode()).isEqualTo(302);
    assertThat(there.get(PATH).body()).contains("7 left");
    var again = new Browser(port);
    password(again, "paper@served", "");
    assertThat(code(again, codes.getFirst()).statusCode()).isEqualTo(422);
    var fresh = there.post(PATH + "/codes", "own", Desks.PASSWORD);
    assertThat(fresh.statusCode()).isEqualTo(200);
    assertThat(code(again, codes.get(1)).statusCode()).as("replaced").isEqualTo(422);
  }

  @Test
  void letsNobodyGuessCodes() {
    var phone = equipped("coded@served", browser);
    var thief = new Browser(port);
    for (int i = 0; i < 5; i++) {
      password(thief, "coded@served", "");
      assertThat(code(thief, "12345" + i).statusCode()).isEqualTo(422);
    }
    password(thief, "coded@served", "");
    var refused = code(thief, phone.code(1));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void setsUpOnlyWithPasswordAndCodeAndEndsOtherSignIns() {
    var account = signIn("setter@served", browser);
    var elsewhere = new Browser(port).signIn("setter@served");
    var phone = Phone.reads(browser.get(PATH).body());
    assertThat(phone.confirm(browser, "000000", Desks.PASSWORD).statusCode()).isEqualTo(422);
    assertThat(phone.confirm(browser, phone.code(0), "not this one").statusCode()).isEqualTo(422);
    assertThat(phone.confirm(browser, "", "").body()).contains("#f-code", "#f-password");
    assertThat(Phone.reads(phone.confirm(browser, "0", "x").body()).code(0))
        .isEqualTo(phone.code(0));
    assertThat(elsewhere.get("/desk/me").statusCode()).isEqualTo(200);
    phone.setUp(browser);
    assertThat(elsewhere.get("/desk/me").statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk/me").statusCode()).isEqualTo(200);
    assertThat(types(account)).contains("identity.second-factor-set-up");
  }

  @Test
  void takesNoKeyThatWasOfferedToSomebodyElse() {
    signIn("victim@served", browser);
    var theirs = Phone.reads(browser.get(PATH).body());
    var other = new Browser(port);
    signIn("planter@served", other);
    assertThat(theirs.confirm(other, theirs.code(0), Desks.PASSWORD).statusCode()).isEqualTo(422);
  }

  @Test
  void isLiftedByAnotherAdministratorOnlyAndLeavesATrace() {
    var account = signIn("lost@served", browser);
    Phone.reads(browser.get(PATH).body()).setUp(browser);
    var path = "/desk/admin/staff/" + account.value();
    var own = browser.post(path + "/second-factor");
    assertThat(own.statusCode()).isEqualTo(403);
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(administrator.get(path).body()).contains("Lift the second factor");
    assertThat(administrator.get(path + "/second-factor").body()).contains("know for certain");
    assertThat(administrator.post(path + "/second-factor").statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk/me").statusCode()).isEqualTo(302);
    browser.signIn("lost@served");
    assertThat(administrator.get(path).body()).doesNotContain("Lift the second factor");
    assertThat(types(account)).contains("identity.second-factor-removed");
  }

  @Test
  void isNotLiftedByWhoMadeTheLinkForThePassword() {
    var account = signIn("target@served", browser);
    Phone.reads(browser.get(PATH).body()).setUp(browser);
    var path = "/desk/admin/staff/" + account.value();
    signIn("taker@served", browser);
    assertThat(browser.post(path + "/password").statusCode()).isEqualTo(200);
    var refused = browser.post(path + "/second-factor");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Ask another administrator");
    var other = new Browser(port);
    signIn("other-taker@served", other);
    assertThat(other.post(path + "/second-factor").statusCode()).isEqualTo(302);
    assertThat(other.post(path + "/password").statusCode()).isEqualTo(403);
  }

  @Test
  void removesItsOwnWithThePasswordWhereNoDutyNeedsIt() {
    equipped("tired@served", browser);
    assertThat(browser.post(PATH + "/remove", "own", "").statusCode()).isEqualTo(422);
    assertThat(browser.post(PATH + "/remove", "own", "no").statusCode()).isEqualTo(422);
    assertThat(browser.post(PATH + "/remove", "own", Desks.PASSWORD).statusCode()).isEqualTo(302);
    new Browser(port).signIn("tired@served");
  }

  @Test
  void keepsNeitherKeysNorCodesReadable() {
    signIn("sealed@served", browser);
    var page = browser.get(PATH).body();
    var codes = Phone.reads(page).setUp(browser);
    var kept =
        transactions.read(
            Scope.network(),
            () ->
                sql.fetch("select secret from identity.second_factor").toString()
                    + sql.fetch(
                        "select encode(code_digest, 'escape') from identity.recovery_code"));
    assertThat(kept).doesNotContain(codes.getFirst().replace("-", ""));
    assertThat(kept)
        .doesNotContain(page.replaceAll("(?s).*translate=\"no\">([A-Z2-7 ]+)<.*", "$1"));
  }

  private Phone equipped(String name, Browser here) {
    signIn(name, here);
    var phone = Phone.reads(here.get(PATH).body());
    phone.setUp(here);
    return phone;
  }

  private AccountId signIn(String name, Browser here) {
    var account = desks.person(desk, name, Set.of(Assignment.everywhere(Duty.ADMINISTRATOR)));
    here.signIn(name);
    return account;
  }

  private static HttpResponse<String> password(Browser browser, String name, String to) {
    return browser.post("/sign-in", "name", name, "password", Desks.PASSWORD, "to", to);
  }

  private static HttpResponse<String> code(Browser browser, String code) {
    return browser.post("/sign-in/code", "code", code);
  }

  private List<String> types(AccountId account) {
    return transactions.read(desk.scope(), () -> journal.of(account.value())).stream()
        .map(Entry::type)
        .toList();
  }
}

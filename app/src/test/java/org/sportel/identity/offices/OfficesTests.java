package org.sportel.identity.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

class OfficesTests extends Served {
  private static final String OFFICE = "Counter 7";
  private static final String PAGE = "/desk/admin/offices";

  @Autowired private Tenants tenants;
  @Autowired private NameOffices nameOffices;
  @Autowired private Transactions transactions;
  @Autowired private Acting acting;

  @Override
  protected String townOfTest() {
    return "offices";
  }

  @Test
  void callsAnOfficeInTheLanguageOfTheReader() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    add();
    assertThat(browser.get(PAGE).body()).contains("value=\"" + OFFICE + "\"");
    var kept =
        browser.post(PAGE, "office-0", OFFICE, "name-0-en", "", "name-0-sq", " Sporteli  7 ");
    assertThat(kept.statusCode()).isEqualTo(302);
    assertThat(browser.get(PAGE + "?done=kept").body()).contains("value=\"Sporteli 7\"");
    assertThat(browser.get("/desk/admin/staff?lang=sq").body()).contains("Sporteli 7");
    assertThat(browser.get("/desk/admin/staff?lang=en").body()).contains(OFFICE);
    browser.post(PAGE, "office-0", OFFICE, "name-0-sq", "");
    assertThat(browser.get("/desk/admin/staff?lang=sq").body()).doesNotContain("Sporteli 7");
  }

  @Test
  void keepsWhatIsTooLongOnThePageAndNoOfficeThatNobodyHolds() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    add();
    var longest = "x".repeat(121);
    var wrong = browser.post(PAGE, "office-0", OFFICE, "name-0-sq", longest);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#f-name-0-sq\"").contains(longest);
    browser.post(PAGE, "office-0", "Nobody holds this", "name-0-sq", "Askush");
    assertThat(tenants.get(desk.tenant()).told().offices()).doesNotContainKey("Nobody holds this");
  }

  @Test
  void isForAdministratorsAlone() {
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(clerk.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(clerk.post(PAGE, "office-0", OFFICE, "name-0-sq", "Im").statusCode()).isEqualTo(403);
  }

  @Test
  void callsItOnDocumentsInTheLanguageOfTheOffice() {
    var own = tenants.get(desk.tenant()).lang();
    name(Optional.of(LocalText.of(own.tag(), "In the own language")));
    assertThat(tenants.get(desk.tenant()).office(OFFICE)).isEqualTo("In the own language");
    var other = own == Lang.SQ ? Lang.EN : Lang.SQ;
    name(Optional.of(LocalText.of(other.tag(), "In another language")));
    assertThat(tenants.get(desk.tenant()).office(OFFICE)).isEqualTo(OFFICE);
    name(Optional.empty());
  }

  private void name(Optional<LocalText> name) {
    acting.runAs(
        Actor.system("test"),
        () ->
            transactions.run(
                Scope.of(desk.tenant()), () -> nameOffices.name(Map.of(OFFICE, name))));
  }

  private void add() {
    browser.post(
        "/desk/admin/staff/new",
        "name",
        "offices.seven@offices",
        "office",
        OFFICE,
        "duties",
        "COUNTER@" + desk.unit().value());
  }
}

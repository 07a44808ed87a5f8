package org.sportel.standards.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrative unit offers: said by the administration, read by everybody. */
class OfficesPagesTests extends Served {
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddUnit addUnit;
  @Autowired AddCentre addCentre;
  @Autowired ImportServices importServices;

  private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private UnitId unit = new UnitId(new UUID(0, 0));
  private CentreId office = new CentreId(new UUID(0, 0));

  @Override
  protected String townOfTest() {
    return "units";
  }

  @BeforeEach
  void anOfficeAndTwoServices() {
    unit =
        system(
            () ->
                addUnit.add(
                    new NewUnit(
                        "u" + mark.toLowerCase(Locale.ROOT),
                        Unit.Kind.ADMINISTRATIVE_UNIT,
                        Optional.empty(),
                        LocalText.of("en", "Hillside " + mark),
                        Contact.notGiven())));
    office = system(this::anOffice);
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[
         {"code":"PA-%1$s","title":"Extract %1$s","category":"civil","outcome":"certificate",
          "unit":"registry","function":{"en":"Civil status"}},
         {"code":"PB-%1$s","title":"Stall %1$s","category":"business","outcome":"permit",
          "unit":"registry"}]}\
        """
            .formatted(mark);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    assertThat(system(() -> importServices.importAll(file)).added()).isEqualTo(2);
  }

  private CentreId anOffice() {
    return addCentre.add(
        new NewCentre(
            "c" + mark.toLowerCase(Locale.ROOT),
            Centre.Level.LOCAL,
            LocalText.of("en", "Office " + mark),
            Optional.of(unit),
            Optional.empty(),
            Optional.empty(),
            Contact.notGiven()));
  }

  @Test
  void whatIsSaidOfAnOfficeStandsOnTheUnitsPageAndOnTheServices() {
    var town = "/m/" + desk.slug();
    var page = town + "/offices/" + unit.value();
    assertThat(browser.get(page).body()).contains("Hillside " + mark, "nobody has said yet");
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var edit = "/desk/admin/centres/" + office.value() + "/offers";
    assertThat(admin.get("/desk/admin/centres/" + office.value() + "/standard").body())
        .contains("href=\"" + edit + "\"");
    assertThat(admin.get(edit).body()).contains("Extract " + mark, "Stall " + mark, page);
    var saved =
        admin.post(edit, "offer-PA-" + mark, "FULL", "offer-PB-" + mark, "", "offer-ZZ-1", "FULL");
    assertThat(saved.statusCode()).isIn(200, 302, 303);
    assertThat(browser.get(page).body())
        .contains("You can apply and collect the decision", "Extract " + mark)
        .doesNotContain("Stall " + mark);
    admin.post(edit, "rest", "NONE", "offer-PA-" + mark, "FULL", "offer-PB-" + mark, "");
    assertThat(browser.get(page).body()).contains("Not offered here", "Stall " + mark);
    assertThat(browser.get(town + "/offices").body())
        .contains("Hillside " + mark, "Full service: 1, Not offered: 1");
    assertThat(browser.get(town + "/services/PA-" + mark).body())
        .contains("In the administrative units", "href=\"" + page + "\"", "Civil status");
    assertThat(browser.get(town + "/services/PB-" + mark).body())
        .doesNotContain("In the administrative units");
    assertThat(browser.get(town + "/centre/" + office.value()).body())
        .contains("href=\"" + page + "\"");
  }

  @Test
  void onlyWhoAdministersOrManagesThePlaceSaysWhatItOffers() {
    var edit = "/desk/admin/centres/" + office.value() + "/offers";
    var officer = new Browser(port).signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(officer.get(edit).statusCode()).isEqualTo(403);
    assertThat(officer.post(edit, "rest", "FULL").statusCode()).isEqualTo(403);
    var nowhere = "/m/" + desk.slug() + "/offices/" + UUID.randomUUID();
    assertThat(browser.get(nowhere).statusCode()).isEqualTo(404);
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}

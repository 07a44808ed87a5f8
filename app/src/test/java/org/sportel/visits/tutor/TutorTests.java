package org.sportel.visits.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Guiding somebody on their own account, and the computer at which it happens. */
class TutorTests extends Served {
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;

  @Test
  void notesNothingWithoutTheConsentOfThePerson() {
    var centre = aCentre();
    var clerk = clerk();
    var page = clerk.get("/desk/tutor").body();
    assertThat(page).contains("You never type the person’s password", centre.code() + "/workplace");
    var refused =
        clerk.post("/desk/tutor", "named", "e-Tax", "outcome", "ALONE", "centre", centre.id());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("without consent nothing is noted", "value=\"e-Tax\"");
    var noted =
        clerk.post(
            "/desk/tutor",
            new String[] {
              "consent",
              "PAPER",
              "named",
              "e-Tax",
              "hard",
              "password",
              "hard",
              "files",
              "outcome",
              "REPRESENTATIVE",
              "minutes",
              "25",
              "centre",
              centre.id()
            });
    assertThat(noted.statusCode()).isEqualTo(302);
    assertThat(clerk.get("/desk/tutor").body())
        .contains("e-Tax", "A forgotten password, Scanning", "Needs a representative");
    assertThat(
            clerk
                .post("/desk/tutor", "consent", "SCREEN", "outcome", "ALONE", "minutes", "5")
                .body())
        .contains("Choose a service of ours, or enter the name");
  }

  @Test
  void forgetsEverythingWhenTheSessionAtTheWorkplaceEnds() {
    var path = "/m/served/centres/" + aCentre().code() + "/workplace";
    assertThat(browser.get(path + "/end").headers().firstValue("Clear-Site-Data")).isEmpty();
    assertThat(browser.get("/m/served").body()).doesNotContain("data-idle");
    assertThat(browser.get(path).body()).contains("never type your password");
    browser.post(path);
    var page = browser.get("/m/served");
    assertThat(page.body()).contains("data-idle=\"300\"", path + "/end");
    assertThat(page.headers().firstValue("Refresh")).hasValue("1800; url=" + path + "/end");
    var ended = browser.get(path + "/end");
    assertThat(ended.headers().firstValue("Clear-Site-Data"))
        .hasValue("\"cache\", \"cookies\", \"storage\"");
    assertThat(ended.headers().firstValue("Location").orElse("")).endsWith("?ended");
    assertThat(browser.get(path + "?ended").body()).contains("The session has ended");
  }

  private record Place(String id, String code) {}

  private Place aCentre() {
    var code = "t" + UUID.randomUUID().toString().substring(0, 8);
    var centre =
        new NewCentre(
            code,
            Centre.Level.LOCAL,
            LocalText.of("en", "Centre of tutors"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Contact.notGiven());
    var id =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(desk.scope(), () -> addCentre.add(centre)));
    return new Place(id.value().toString(), code);
  }

  private Browser clerk() {
    var name = "t" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.COUNTER)));
    return new Browser(port).signIn(name);
  }
}

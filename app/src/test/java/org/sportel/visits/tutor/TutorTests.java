package org.sportel.visits.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.AddDevice;
import org.sportel.visits.advice.AdviceCount;
import org.sportel.visits.advice.AdviceFacts;
import org.sportel.visits.model.DeviceKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Guiding somebody on their own account, and the computer at which it happens. */
class TutorTests extends Served {
  private static final Pattern SESSION = Pattern.compile("href=\"(/desk/tutor/[0-9a-f-]{36})\"");

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;
  @Autowired AddDevice addDevice;
  @Autowired Following following;
  @Autowired AdviceFacts advice;

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
  void isCorrectedOnTheSameDayByWhoNotedItAndNobodyElse() {
    var centre = aCentre();
    var clerk = clerk();
    clerk.post("/desk/tutor", of(centre, "20"));
    var page = clerk.get("/desk/tutor").body();
    var session = SESSION.matcher(page);
    assertThat(session.find()).isTrue();
    var path = session.group(1);
    assertThat(clerk.get(path).body()).contains("value=\"e-Tax\"", "value=\"20\"");
    assertThat(clerk.post(path).statusCode()).isEqualTo(422);
    assertThat(clerk.post(path, of(centre, "999")).statusCode()).isEqualTo(422);
    assertThat(clerk.post(path, of(centre, "35")).statusCode()).isEqualTo(302);
    assertThat(clerk.get(path).body()).contains("value=\"35\"");
    assertThat(clerk().get(path).statusCode()).isEqualTo(403);
    assertThat(clerk().post(path, of(centre, "5")).statusCode()).isEqualTo(403);
    following.catchUp(desk.tenant());
    var minutes =
        transactions.read(
            desk.scope(),
            () ->
                advice.of(YearMonth.now(Desks.ZONE), YearMonth.now(Desks.ZONE)).stream()
                    .filter(one -> one.centre().value().toString().equals(centre.id()))
                    .mapToInt(AdviceCount::minutes)
                    .sum());
    assertThat(minutes).isEqualTo(35);
  }

  private static String[] of(Place centre, String minutes) {
    return new String[] {
      "consent",
      "PAPER",
      "named",
      "e-Tax",
      "outcome",
      "ALONE",
      "minutes",
      minutes,
      "centre",
      centre.id()
    };
  }

  @Test
  void asksForItsCodeAndForgetsEverythingButThatItIsAWorkplace() {
    var centre = aCentre();
    var path = "/m/served/centres/" + centre.code() + "/workplace";
    assertThat(browser.get(path).body()).contains("not paired yet").doesNotContain("Begin a");
    browser.post(path);
    assertThat(browser.get("/m/served").body()).doesNotContain("data-idle");
    var code =
        acting.as(
            Actor.system("test"),
            () ->
                transactions.write(
                    desk.scope(),
                    () ->
                        addDevice.add(
                            new CentreId(UUID.fromString(centre.id())), DeviceKind.WORKPLACE)));
    browser.post(path + "/pair", "code", code);
    assertThat(browser.get(path).body()).contains("never type your password");
    assertThat(browser.get(path + "/end").headers().firstValue("Clear-Site-Data")).isEmpty();
    browser.post(path);
    var page = browser.get("/m/served");
    assertThat(page.body()).contains("data-idle=\"300\"", path + "/end");
    assertThat(page.headers().firstValue("Refresh")).hasValue("1800; url=" + path + "/end");
    var ended = browser.get(path + "/end");
    assertThat(ended.headers().firstValue("Clear-Site-Data"))
        .hasValue("\"cache\", \"cookies\", \"storage\"");
    var again = ended.headers().firstValue("Location").orElse("");
    assertThat(again).contains(path + "/again?with=");
    var fresh = new Browser(port);
    var back = fresh.get(again.substring(again.indexOf("/m/")));
    assertThat(back.headers().firstValue("Location").orElse("")).endsWith("/workplace?ended");
    assertThat(fresh.get(path + "?ended").body())
        .contains("The session has ended", "never type your password");
    assertThat(new Browser(port).get(again.substring(again.indexOf("/m/"))).body())
        .contains("not paired yet");
    assertThat(browser.get(path).body()).contains("not paired yet");
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

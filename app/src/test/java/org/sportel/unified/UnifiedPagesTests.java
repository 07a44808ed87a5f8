package org.sportel.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The unified list between its operator and a municipality, in two browsers. */
class UnifiedPagesTests extends Served {
  private static final String CARD =
      """
      {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
       "title":"%s","category":"utilities","outcome":"permit","unit":"registry",
       "channels":["counter"],"contact":{"phone":"111"},
       "fees":[{"kind":"FIXED","amount":"%s","currency":"EUR","name":{"en":"Fee"}}],
       "deadlines":[{"purpose":"DECISION","amount":%d,"unit":"WORKING_DAY","start":"REGISTRATION"}],
       "form":"land"}]}""";

  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  private Desks.Desk operator;
  private Desks.Desk town;
  private Browser theirs;
  private String code = "";

  @BeforeEach
  void aUnifiedService() {
    operator = desks.of("uni-operator");
    town = desks.of("uni-town");
    code = "UN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    publish("Tree felling", "5", 10);
    browser.signIn(operator.name(Duty.NETWORK_OPERATOR));
    theirs = new Browser(port).signIn(town.name(Duty.DESIGNER));
  }

  private void publish(String title, String fee, int days) {
    var text = CARD.formatted(code, title, fee, days);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    acting.as(
        Actor.system("test"),
        () -> transactions.write(operator.scope(), () -> importServices.importAll(file)));
    following.catchUp(operator.tenant());
  }

  private void assign(LocalDate from) {
    var done =
        browser.post(
            "/desk/network/unified/" + code,
            "municipality",
            town.slug(),
            "from-day",
            String.valueOf(from.getDayOfMonth()),
            "from-month",
            String.valueOf(from.getMonthValue()),
            "from-year",
            String.valueOf(from.getYear()),
            "reason",
            "Law on delegated functions");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
  }

  private static LocalDate today() {
    return LocalDate.now(Desks.ZONE).minusDays(1);
  }

  private String one(int number) {
    return "/desk/adoptions/" + code + "/" + number;
  }

  private void adopt(int number, String... more) {
    var fields = new java.util.ArrayList<>(java.util.List.of("deed", "adopt", "reason", "Council"));
    fields.addAll(java.util.List.of(more));
    var done = theirs.post(one(number), fields.toArray(String[]::new));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
  }

  private String open() {
    return theirs.get("/m/" + town.slug() + "/services/" + code).body();
  }

  @Test
  void bringsADelegatedServiceToAMunicipality() {
    assertThat(browser.get("/desk/network/unified").body())
        .contains(code, "nobody", "Serve by the newest edition");
    assign(today());
    assertThat(theirs.get("/desk/adoptions").body())
        .contains(code, "you do not have this service yet");
    assertThat(theirs.post(one(1), "deed", "adopt", "reason", "x").statusCode()).isEqualTo(422);
    adopt(1, "unit", "registry");
    assertThat(open()).contains("Tree felling");
    assertThat(browser.get("/desk/network/unified/" + code).body())
        .contains("taken over", "edition 1");
    assertThat(theirs.get("/desk/network/unified").statusCode()).isEqualTo(403);
  }

  @Test
  void opensAnAlarmForWhatMattersAndTakesItOverWithOwnFees() {
    assign(today());
    adopt(1, "unit", "registry");
    publish("Tree felling", "9", 8);
    var alarm = theirs.get("/desk/adoptions").body();
    assertThat(alarm.substring(0, alarm.indexOf("Other changes"))).contains(one(2));
    assertThat(theirs.get(one(2)).body()).contains("How long: changed", "Amount: changed");
    var wrong = theirs.post(one(2), "deed", "adopt", "kept", "documents", "reason", "Ours");
    assertThat(wrong.statusCode()).isEqualTo(422);
    adopt(2, "kept", "fees");
    var card =
        acting.as(
            Actor.system("test"),
            () -> transactions.read(town.scope(), () -> services.get(new ServiceCode(code))));
    assertThat(card.card().charges().fees().getFirst().amount().orElseThrow()).hasToString("5");
    assertThat(card.decisionTime().orElseThrow().amount()).isEqualTo(8);
    assertThat(browser.get("/desk/network/unified/" + code).body()).contains("with own values");
    publish("Tree felling", "12", 8);
    var quiet = theirs.get("/desk/adoptions").body();
    assertThat(quiet.substring(quiet.indexOf("Other changes"))).contains(one(3));
  }

  @Test
  void leavesAnEditionOutWithAReasonAndClosesOlderOnes() {
    assign(today());
    adopt(1, "unit", "registry");
    publish("Felling of trees", "5", 10);
    publish("Felling a tree", "5", 10);
    assertThat(theirs.post(one(2), "deed", "dismiss", "reason", "Words").statusCode())
        .isEqualTo(409);
    assertThat(theirs.post(one(3), "deed", "dismiss", "reason", "").statusCode()).isEqualTo(422);
    assertThat(theirs.post(one(3), "deed", "dismiss", "reason", "Only words").statusCode())
        .isEqualTo(302);
    assertThat(theirs.get("/desk/adoptions").body())
        .contains("left out", "Only words", "a newer edition was decided on")
        .doesNotContain(one(3) + "\">Felling");
    assertThat(theirs.post(one(3), "deed", "adopt", "reason", "Late").statusCode()).isEqualTo(409);
    assertThat(open()).contains("Tree felling");
  }

  @Test
  void beginsADelegatedServiceOnItsDay() {
    assign(LocalDate.now(Desks.ZONE).plusDays(30));
    adopt(1, "unit", "registry");
    assertThat(theirs.get("/m/" + town.slug() + "/services/" + code).statusCode()).isEqualTo(404);
    assertThat(theirs.get("/desk/services/" + code + "/versions").body()).contains("planned");
  }
}

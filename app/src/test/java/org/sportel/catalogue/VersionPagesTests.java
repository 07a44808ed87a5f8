package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which a version goes its way, in a browser without scripts. */
class VersionPagesTests extends Served {
  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired PublishVersion publish;
  @Autowired DesignCard design;
  @Autowired SetRuleOfTwo rule;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  private String code = "";
  private String here = "";
  private String open = "";

  @BeforeEach
  void aMadeChanges() {
    code = "VP-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    here = "/desk/services/" + code;
    open = "/m/" + desk.slug() + "/services/" + code;
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Market stall","category":"utilities","outcome":"permit","unit":"registry",
         "channels":["counter"],"free":true,"legalBasis":[{"act":{"en":"Law on markets"}}],
         "deadlines":[{"purpose":"DECISION","amount":10,"unit":"WORKING_DAY","start":"REGISTRATION",
           "legalBasis":{"act":{"en":"Law on markets"},"article":"5"}}]}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    as(() -> importServices.importAll(file));
    as(
        () -> {
          var draft = design.of(new ServiceCode(code));
          draft.entry().withObject("/title").put("en", "Stall at the market");
          design.save(draft.code(), 0, draft.entry());
          return code;
        });
    browser.signIn(desk.name(Duty.DESIGNER));
  }

  @AfterEach
  void onePerson() {
    as(
        () -> {
          rule.set(false);
          return code;
        });
  }

  private <T> T as(java.util.function.Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }

  private void publish(String... typed) {
    var form = new java.util.ArrayList<String>(java.util.List.of("edition", "1"));
    form.addAll(java.util.List.of(typed));
    var done = browser.post(here + "/card/publish", form.toArray(String[]::new));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
  }

  @Test
  void marksTheStepsThatAVersionChangedOnTheDrawing() {
    as(
        () -> {
          var card = services.get(new ServiceCode(code));
          var parts =
              bundles.parts(card.version()).stream()
                  .map(
                      part ->
                          part.kind() == PartKind.PROCEDURE
                              ? new Part(part.kind(), part.name(), visited(part.body()))
                              : part)
                  .toList();
          return publish.publish(card.card(), parts);
        });
    var page = browser.get(here + "/versions/2").body();
    assertThat(page)
        .contains("What changed in", "New or changed: Visit of the stall.")
        .containsOnlyOnce("sp-bpmn__shape--now");
    assertThat(browser.get(here + "/versions/1").body()).doesNotContain("What changed in");
  }

  private static String visited(String model) {
    var changed = model.replaceFirst("(id=\"examine\" name=\")[^\"]*", "$1Visit of the stall");
    assertThat(changed).isNotEqualTo(model);
    return changed;
  }

  @Test
  void testsAVersionShowsItsPageAndPublishesIt() {
    publish("reason", "Law 5/2027", "action", "test");
    assertThat(browser.get(here + "/versions").body())
        .contains("in test", "Law 5/2027", "Stall at the market");
    assertThat(browser.get(here + "/versions/2/page").body()).contains("Stall at the market");
    assertThat(browser.get(open).body()).contains("Market stall");
    assertThat(browser.get("/desk/services").body()).contains("in test");
    var none = browser.post(here + "/versions/2", "deed", "", "reason", "x");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(browser.post(here + "/versions/2", "deed", "PROPOSE", "reason", "").statusCode())
        .isEqualTo(422);
    var done = browser.post(here + "/versions/2", "deed", "PROPOSE", "reason", "Tried out");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(browser.get(open).body()).contains("Stall at the market");
    assertThat(browser.get(here + "/versions").body())
        .contains("In force since", "Tried out", "<del class=\"sp-lines\">Market stall");
  }

  @Test
  void plansAVersionForADay() {
    var day = LocalDate.now(Desks.ZONE).plusDays(40);
    publish(
        "reason",
        "Law 6/2027",
        "action",
        "publish",
        "from-day",
        String.valueOf(day.getDayOfMonth()),
        "from-month",
        String.valueOf(day.getMonthValue()),
        "from-year",
        String.valueOf(day.getYear()));
    assertThat(browser.get(here + "/versions").body()).contains("planned", "Law 6/2027");
    assertThat(browser.get(open).body()).contains("Market stall");
    var wrong =
        browser.post(
            here + "/card/publish",
            "edition",
            "0",
            "reason",
            "x",
            "from-day",
            "31",
            "from-month",
            "2",
            "from-year",
            "2027",
            "action",
            "publish");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("This is no day");
  }

  @Test
  void letsAnAdministratorAskForASecondPerson() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(admin.get("/desk/publishing").body()).contains("One person publishes.");
    assertThat(admin.post("/desk/publishing", "two", "true").statusCode()).isEqualTo(302);
    publish("reason", "Law 7/2027", "action", "publish");
    var mine = browser.get(here + "/versions/2").body();
    assertThat(mine).contains("proposed", "WITHDRAW").doesNotContain("value=\"APPROVE\"");
    assertThat(browser.post(here + "/versions/2", "deed", "APPROVE", "reason", "Mine").statusCode())
        .isEqualTo(409);
    assertThat(browser.post("/desk/publishing", "two", "false").statusCode()).isEqualTo(403);
    assertThat(browser.get("/desk/proposals").body()).doesNotContain(code);
    assertThat(secondDesigner().get("/desk/proposals").body())
        .contains(here + "/versions/2", "Law 7/2027");
  }

  private Browser secondDesigner() {
    var name = "second." + code.toLowerCase(Locale.ROOT);
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.DESIGNER)));
    return new Browser(port).signIn(name);
  }

  @Test
  void showsTheSecondPersonAnEndAndEndsTheServiceWithTheirButton() {
    as(
        () -> {
          rule.set(true);
          return code;
        });
    var proposed = browser.post(here + "/retire", "reason", "Law 9/2027");
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(302);
    var button = "action=\"" + here + "/end\"";
    assertThat(browser.get(here + "/versions").body()).doesNotContain(button);
    var second = secondDesigner();
    assertThat(second.get("/desk/proposals").body()).contains(code, "The service is to end");
    assertThat(second.get("/desk").body()).contains("wait for your approval");
    assertThat(second.get(here + "/versions").body()).contains(button);
    assertThat(second.post(here + "/end").statusCode()).isEqualTo(302);
    assertThat(browser.get(open).body()).contains("This service ended on");
    assertThat(second.get("/desk/proposals").body()).doesNotContain(code);
  }

  @Test
  void saysOnThePageOfAnEndedServiceSinceWhenAndWhereToTurn() {
    assertThat(browser.get(here + "/retire").body()).contains("End the service");
    assertThat(browser.post(here + "/retire", "reason", "").statusCode()).isEqualTo(422);
    var done =
        browser.post(
            here + "/retire", "reason", "Law 8/2027", "turnTo.en", "Ask the market company");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(browser.get(open).body())
        .contains("This service ended on", "Ask the market company", "Market stall");
    assertThat(browser.get("/desk/services").body())
        .contains("Services that nobody can begin now", code);
    assertThat(browser.get(here + "/card").statusCode()).isEqualTo(200);
    assertThat(browser.get(here + "/versions").body()).contains("The service ended on");
  }
}

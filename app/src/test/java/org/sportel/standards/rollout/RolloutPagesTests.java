package org.sportel.standards.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddTenant;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.CurrentDay;
import org.sportel.network.NewCentre;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.levels.CentreCounts;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator keeps the way of a municipality, in a browser without scripts. */
class RolloutPagesTests extends Served {
  /** One serves once the other test has made its municipality live. */
  private static final String LATE = "2[01] missing, late";

  @Autowired Transactions transactions;
  @Autowired CurrentDay currentDay;
  @Autowired Tenants tenants;
  @Autowired AddTenant addTenant;
  @Autowired Acting acting;
  @Autowired StandingPacks packs;
  @Autowired AddCentre addCentre;
  @Autowired CentreCounts counts;

  @Override
  protected String townOfTest() {
    return "rolled-out";
  }

  @Test
  void keepsEachStepAndRefusesWhatCannotBe() {
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    operator.get("/desk?lang=en");
    var at = "/desk/network/roll-out/" + municipality();
    assertThat(operator.get("/desk/network/roll-out").body()).contains(at, "Planned");
    var today = transactions.read(Scope.of(desk.tenant()), currentDay::day);
    assertThat(post(operator, at, "live", today).body()).contains("only after all four steps");
    assertThat(post(operator, at, "TRAINED", today.plusDays(1)).body()).contains("not after today");
    assertThat(operator.post(at, "planned-day", "31", "planned-month", "2").body())
        .contains("Enter a real day");
    var steps = new ArrayList<String>(List.of("remark", "Second floor\nby spring"));
    for (var step : RolloutStep.values()) {
      steps.addAll(day(step.name(), today));
    }
    assertThat(operator.post(at, steps.toArray(String[]::new)).statusCode()).isEqualTo(302);
    assertThat(operator.get("/desk/network/roll-out").body()).contains("Preparing");
    assertThat(operator.get("/desk").body()).contains("behind their plan", "preparing");
    assertThat(operator.get(at).body()).contains("by spring");
    steps.addAll(day("live", today));
    assertThat(operator.post(at, steps.toArray(String[]::new)).statusCode()).isEqualTo(302);
    assertThat(operator.get("/desk/network/roll-out.csv").body())
        .contains("Live")
        .doesNotContain("by spring");
    assertThat(operator.get("/desk/network/roll-out/no-such-town").statusCode()).isEqualTo(404);
  }

  @Test
  void isKeptByOperatorsAloneAndReadUnderAnOperatorsNameOnly() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(admin.get("/desk/network/roll-out").statusCode()).isEqualTo(403);
    assertThat(admin.get("/desk").body()).doesNotContain("behind their plan");
    assertThat(admin.post("/desk/network/roll-out/" + desk.slug()).statusCode()).isEqualTo(403);
    municipality();
    assertThat(browser.get("/m/" + desk.slug() + "/roll-out").body())
        .contains("Roll-out", "Onward");
    assertThat(browser.get("/m/" + packs.budva().slug() + "/roll-out").statusCode()).isEqualTo(404);
  }

  @Test
  void plansCentresByLevelAndTellsHowManyServe() {
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    operator.get("/desk?lang=en");
    var at = "/desk/network/roll-out-centres";
    var town = tenants.bySlug(municipality()).orElseThrow().id();
    acting.as(
        Actor.system("test"),
        () -> transactions.write(Scope.of(town), () -> addCentre.add(regional())));
    assertThat(operator.get("/desk/network/roll-out").body())
        .contains(at, "Centres by level", "Nothing planned");
    var wrong = operator.post(at, "LOCAL", "many", "REGIONAL-until-day", "31");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter a whole number", "value=\"many\"", "Enter a real day");
    assertThat(operator.post(at, "LOCAL", "10001").body()).contains("from 0 to 10,000");
    var yesterday = transactions.read(Scope.of(desk.tenant()), currentDay::day).minusDays(1);
    var plan = new ArrayList<String>(List.of("LOCAL", "89", "REGIONAL", "21", "NATIONAL", ""));
    plan.addAll(day("REGIONAL-until", yesterday));
    assertThat(operator.post(at, plan.toArray(String[]::new)).statusCode()).isEqualTo(302);
    assertThat(operator.get("/desk/network/roll-out?done=planned").body())
        .contains("The plan is kept", "89 missing", "Nothing planned")
        .containsPattern(LATE);
    assertThat(operator.get(at).body()).contains("value=\"89\"", "value=\"21\"");
    assertThat(browser.get("/m/" + desk.slug() + "/roll-out?lang=en").body())
        .contains("Centres by level")
        .containsPattern(LATE)
        .doesNotContain(at);
    var goal = new CentreGoal(1, Optional.of(yesterday));
    assertThat(goal.late(0, yesterday.plusDays(1))).isTrue();
    assertThat(goal.late(1, yesterday.plusDays(1))).isFalse();
    assertThat(goal.late(0, yesterday)).isFalse();
    var counted = transactions.read(Scope.open(), counts::all);
    assertThat(counted.get(town)).containsEntry(Centre.Level.REGIONAL, 1L);
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(admin.post(at, "LOCAL", "1").statusCode()).isEqualTo(403);
  }

  private static NewCentre regional() {
    return new NewCentre(
        "onward-" + UUID.randomUUID(),
        Centre.Level.REGIONAL,
        LocalText.of("en", "Onward and around"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Contact.notGiven());
  }

  /** One of the operator's country. */
  private String municipality() {
    if (tenants.bySlug("onward").isEmpty()) {
      var operator = tenants.get(desk.tenant());
      acting.as(
          Actor.system("test"),
          () ->
              addTenant.add(
                  new NewTenant(
                      "onward",
                      LocalText.of("en", "Onward"),
                      operator.country(),
                      operator.lang(),
                      operator.currency(),
                      operator.zone(),
                      42,
                      19,
                      false,
                      Tenant.Kind.MUNICIPALITY)));
    }
    return "onward";
  }

  private static HttpResponse<String> post(
      Browser operator, String at, String name, LocalDate day) {
    var answer = operator.post(at, day(name, day).toArray(String[]::new));
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer;
  }

  private static List<String> day(String name, LocalDate day) {
    return List.of(
        name + "-day",
        String.valueOf(day.getDayOfMonth()),
        name + "-month",
        String.valueOf(day.getMonthValue()),
        name + "-year",
        String.valueOf(day.getYear()));
  }
}

package org.sportel.standards.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddTenant;
import org.sportel.network.CurrentDay;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator keeps the way of a municipality, in a browser without scripts. */
class RolloutPagesTests extends Served {
  @Autowired Transactions transactions;
  @Autowired CurrentDay currentDay;
  @Autowired Tenants tenants;
  @Autowired AddTenant addTenant;
  @Autowired Acting acting;
  @Autowired StandingPacks packs;

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
    assertThat(admin.post("/desk/network/roll-out/" + desk.slug()).statusCode()).isEqualTo(403);
    municipality();
    assertThat(browser.get("/m/" + desk.slug() + "/roll-out").body())
        .contains("Roll-out", "Onward");
    assertThat(browser.get("/m/" + packs.budva().slug() + "/roll-out").statusCode()).isEqualTo(404);
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

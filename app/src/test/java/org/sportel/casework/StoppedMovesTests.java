package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case is sent from where it stopped to another step: seen before, by one person or by two. */
class StoppedMovesTests extends Served {
  @Autowired ApplicationContext context;
  private Town town;
  private Browser administrator;
  private Browser designer;
  private String at = "";
  private CaseId id = new CaseId(new UUID(0, 0));

  @BeforeEach
  void aStoppedCase() {
    town = Town.budva(context);
    administrator = person(Duty.ADMINISTRATOR);
    designer = person(Duty.DESIGNER);
    var model =
        Drawn.model("broken")
            .service("first", "raise-priority", "priority", "=60", "area", "=null")
            .with("<bpmn:exclusiveGateway id=\"which\"/>")
            .task("small", "")
            .task("large", "")
            .flow("start", "first", "which")
            .when("which", "small", "=area &lt; 20")
            .when("which", "large", "=area &gt;= 20")
            .flow("small", "end")
            .flow("large", "end");
    var code = "TEST-MV" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    town.publish("BD-012", code, model.xml());
    id = town.open(code, "Proba Premještanja").id();
    var stop =
        town.system(() -> town.get(StoppedSteps.class).list(200)).stream()
            .map(StoppedSteps.Listed::stop)
            .filter(one -> one.caseId().equals(id))
            .findFirst()
            .orElseThrow();
    at = "/desk/stopped/" + id.value() + "/" + stop.token();
  }

  @AfterEach
  void onePerson() {
    administrator.post("/desk/stopped/rule", "two", "false");
  }

  private Browser person(Duty duty) {
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    var name = "m" + UUID.randomUUID().toString().replace("-", "");
    desks.person(gate, name, Set.of(Assignment.everywhere(duty)));
    return new Browser(port).signIn(name);
  }

  private int send(Browser by, String action, String element, String why) {
    return by.post(at + "/redirect", "action", action, "element", element, "why", why).statusCode();
  }

  @Test
  void showsWhatWouldHappenBeforeTheCaseIsSentOn() {
    assertThat(designer.get(at).body()).doesNotContain("value=\"send\"");
    var looked = designer.post(at + "/redirect", "action", "look", "element", "large", "why", "x");
    assertThat(looked.body()).contains("Počinje zadatak „large“", "value=\"send\"");
    assertThat(designer.post(at + "/redirect", "action", "look", "element", "which").statusCode())
        .isEqualTo(422);
    assertThat(send(designer, "send", "large", "")).isEqualTo(422);
    assertThat(designer.get(at).statusCode()).as("nothing moved by looking").isEqualTo(200);
    assertThat(send(designer, "send", "large", "The rule has a gap")).isEqualTo(302);
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("large");
    assertThat(town.file(id).said().notes()).hasSize(1);
    assertThat(designer.get(at).statusCode()).isEqualTo(409);
  }

  @Test
  void sendsItOnlyWhenASecondPersonAgrees() {
    assertThat(designer.post("/desk/stopped/rule", "two", "true").statusCode()).isEqualTo(403);
    assertThat(administrator.post("/desk/stopped/rule", "two", "true").statusCode()).isEqualTo(302);
    assertThat(send(designer, "send", "large", "The rule has a gap")).isEqualTo(302);
    assertThat(designer.get("/desk/stopped").body()).contains("čeka drugu osobu");
    assertThat(designer.get(at).body())
        .contains("Ovo ste predložili vi.", "Počinje zadatak „large“")
        .doesNotContain(at + "/approve");
    assertThat(designer.post(at + "/approve").statusCode()).isEqualTo(409);
    assertThat(administrator.get(at).body()).contains("The rule has a gap", at + "/approve");
    assertThat(administrator.post(at + "/drop").statusCode()).isEqualTo(302);
    assertThat(administrator.post(at + "/approve").statusCode()).isEqualTo(409);
    assertThat(send(administrator, "send", "small", "Small after all")).isEqualTo(302);
    assertThat(designer.post(at + "/approve").statusCode()).isEqualTo(302);
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("small");
    var told = town.system(() -> town.get(CaseTimeline.class).of(id).toString());
    assertThat(told)
        .contains("casework.step-move-proposed", "casework.step-move-dropped")
        .contains("casework.step-redirected");
  }
}

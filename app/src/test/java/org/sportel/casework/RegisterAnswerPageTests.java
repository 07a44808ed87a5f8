package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.RegisterQueries;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever decides reads what a register of another body said, in the words of the form beside. */
class RegisterAnswerPageTests extends Served {
  private static final String ASKS =
      Drawn.model("asks")
          .with(
              """
              <bpmn:extensionElements><zeebe:userTaskForm id="plot">
              {"type":"default","schemaVersion":18,"id":"plot","components":[
              {"type":"number","id":"a","key":"area","label":"Area in the register"},
              {"type":"textfield","id":"b","key":"heir","label":"Heir"}]}
              </zeebe:userTaskForm></bpmn:extensionElements>
              """)
          .task(
              "look",
              """
              <zeebe:formDefinition formId="plot"/>
              <zeebe:ioMapping><zeebe:input target="registerAnswer"
              source="={area: 420, proprietor: &quot;Petar &lt;b&gt;&quot;}"/>
              <zeebe:output target="registerAnswer" source="=registerAnswer"/></zeebe:ioMapping>""",
              "kind",
              "work")
          .task("read", "", "kind", "work")
          .flow("start", "look", "read", "end")
          .xml();

  @Autowired ApplicationContext context;

  @Test
  void theAnswerStandsWithTheLastQuestionAndOnlyWhereSomethingWasFound() {
    var town = Town.budva(context);
    town.publish("BD-012", "TEST-REGISTER", ASKS);
    var id = town.open("TEST-REGISTER", "Upit Katastra").id();
    var look = town.task(id, TaskKind.WORK).id();
    town.system(
        () -> {
          town.get(CompleteTask.class).complete(look);
          for (boolean found : new boolean[] {true, false, true}) {
            var number = town.file(id).file().number().value();
            var now = town.get(Clock.class).instant();
            town.get(RegisterQueries.class)
                .keep(
                    id,
                    UUID.randomUUID(),
                    new RegisterQueries.Query(number, "cadastre", "A certificate", found, now));
          }
          return id;
        });
    var name = "r" + UUID.randomUUID().toString().replace("-", "");
    var unit = town.file(id).file().unit();
    desks.person(
        new Desks.Desk(town.tenant().id(), "budva", unit),
        name,
        Set.of(Assignment.in(unit, Duty.CASE_OFFICER)));
    var officer = new Browser(port).signIn(name);
    officer.get("/desk?lang=en");
    var page = CaseLinks.at(id);
    officer.postWith(
        Browser.token(officer.get(page).body()).orElseThrow(),
        page + "/purpose",
        "reason",
        "DEPUTY");
    var body = officer.get(page).body();
    assertThat(body)
        .containsOnlyOnce("Area in the register")
        .containsOnlyOnce("proprietor")
        .contains("420", "Petar &lt;b", "No entry was found.")
        .doesNotContain("Heir", "Petar <b>");
  }
}

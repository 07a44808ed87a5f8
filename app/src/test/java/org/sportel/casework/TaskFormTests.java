package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Task;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a model says of a person's task: its form, its ways out, whose it is and until when. */
class TaskFormTests extends Served {
  private static final String FORM =
      """
      <bpmn:extensionElements><zeebe:userTaskForm id="visitRecord">
      {"type":"default","schemaVersion":18,"id":"visitRecord","components":[
      {"type":"radio","id":"a","key":"siteOk","label":"Is the site as drawn?",
       "values":[{"value":"yes","label":"Yes"},{"value":"no","label":"No"}],
       "validate":{"required":true}},
      {"type":"number","id":"b","key":"area","label":"Area in m²","validate":{"required":true}}]}
      </zeebe:userTaskForm></bpmn:extensionElements>
      """;
  private static final String VISIT =
      Drawn.model("visits")
          .with(FORM)
          .task(
              "visit",
              """
              <zeebe:formDefinition formId="visitRecord"/>
              <zeebe:assignmentDefinition candidateGroups="=&quot;unit:&quot; + &quot;planiranje&quot;"/>
              <zeebe:taskSchedule dueDate="=&quot;P3D&quot;"/>
              <zeebe:priorityDefinition priority="80"/>""",
              "kind",
              "work",
              "outcomes",
              "favourable, notCompetent",
              "outcome.favourable",
              "In favour",
              "outcomeVariable",
              "visitResult")
          .with("<bpmn:exclusiveGateway id=\"which\" default=\"f4\"/>")
          .task("small", "", "kind", "work")
          .task("large", "<zeebe:assignmentDefinition candidateGroups=\"head\"/>", "kind", "work")
          .flow("start", "visit", "which")
          .when(
              "which",
              "small",
              "=siteOk = \"yes\" and area &lt; 20 and visitResult = \"favourable\"")
          .flow("which", "large")
          .flow("small", "end")
          .flow("large", "end")
          .xml();

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    town.publish("BD-012", "TEST-VISIT", VISIT);
  }

  @Test
  void answersToATasksFormAndItsOutcomeChooseTheWay() {
    var id = town.open("TEST-VISIT", "Obilazak Mjesta").id();
    var visit = town.task(id, TaskKind.WORK);
    assertThat(visit.unit()).isEqualTo(town.unit("planiranje"));
    assertThat(visit.plan().priority()).isEqualTo(80);
    assertThat(Duration.between(visit.openedAt(), visit.plan().dueAt().orElseThrow()))
        .isBetween(Duration.ofHours(71), Duration.ofHours(73));
    refuses(id, "favourable", CaseRefusal.Reason.FORM_INCOMPLETE);
    fill(id, Map.of("siteOk", "yes", "area", 12, "other", "not asked"));
    refuses(id, "", CaseRefusal.Reason.NO_SUCH_OUTCOME);
    refuses(id, "perhaps", CaseRefusal.Reason.NO_SUCH_OUTCOME);
    town.system(() -> town.get(CompleteTask.class).complete(visit.id(), "favourable"));
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("small");
    assertThat(town.file(id).file().run().data())
        .contains("siteOk", "favourable")
        .doesNotContain("not asked");
  }

  @Test
  void anotherAnswerLeadsToTheHead() {
    var id = town.open("TEST-VISIT", "Veliko Mjesto").id();
    fill(id, Map.of("siteOk", "no", "area", 500));
    var visit = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(CompleteTask.class).complete(visit, "notCompetent"));
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("large");
    assertThat(town.task(id, TaskKind.WORK).duty()).isEqualTo(TaskGroup.HEAD);
  }

  @Test
  void theOfficialFillsInTheFormInTheBrowserAndTheFileShowsWhoFoundWhat() {
    var id = town.open("TEST-VISIT", "Obrazac Stranica").id();
    var page = CaseLinks.at(id);
    var officer = person();
    var task = page + "/tasks/" + town.task(id, TaskKind.WORK).id().value();
    send(officer, page, task + "/claim");
    assertThat(ok(officer.get(page))).contains("Fill in the form", "Urgent", "To be done by");
    assertThat(ok(officer.get(task + "/form"))).contains("Is the site as drawn?", "In favour");
    assertThat(send(officer, page, task + "/form", "area", "7").statusCode()).isEqualTo(302);
    assertThat(ok(officer.get(task + "/form"))).contains("value=\"7\"");
    var wrong =
        send(
            officer,
            page,
            task + "/form",
            "form.seen",
            "siteOk area",
            "area",
            "much",
            "finish",
            "favourable");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("There is a problem", "value=\"much\"");
    var done =
        send(officer, page, task + "/form", "area", "9", "siteOk", "yes", "finish", "favourable");
    assertThat(done.statusCode()).isEqualTo(302);
    send(officer, page, page + "/purpose", "reason", "DEPUTY");
    assertThat(ok(officer.get(page)))
        .contains("Findings of the office", "In favour", "Is the site as drawn?");
    assertThat(officer.get(task + "/form").statusCode()).isEqualTo(404);
  }

  @Test
  void whatTheModelAsksForAndNobodyKnowsStopsInsteadOfGoingToSomebodyElse() {
    stops(
        "group",
        VISIT.replace(
            "&quot;unit:&quot; + &quot;planiranje&quot;", "&quot;may&quot; + &quot;or&quot;"));
    stops("unit", VISIT.replace("&quot;planiranje&quot;", "&quot;nowhere&quot;"));
    var unknown = VISIT.replace("formId=\"visitRecord\"", "formId=\"other\"");
    assertThatThrownBy(() -> town.publish("BD-012", "TEST-NO-FORM", unknown))
        .isInstanceOf(BundleRefused.class);
  }

  private void stops(String what, String model) {
    var code = "TEST-STOP" + Math.abs(what.hashCode() % 1000);
    town.publish("BD-012", code, model);
    var whole = town.file(town.open(code, "Stoji Predmet").id());
    assertThat(whole.open()).as(what).isEmpty();
    assertThat(org.sportel.procedure.State.read(whole.file().run().state()).stopped())
        .as(what)
        .hasSize(1);
  }

  private void fill(CaseId id, Map<String, Object> answers) {
    var task = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(FillTaskForm.class).fill(task, answers));
  }

  private void refuses(CaseId id, String outcome, CaseRefusal.Reason why) {
    Task task = town.task(id, TaskKind.WORK);
    assertThatThrownBy(
            () -> town.system(() -> town.get(CompleteTask.class).complete(task.id(), outcome)))
        .isInstanceOf(CaseRefusal.class)
        .extracting(refused -> ((CaseRefusal) refused).reason())
        .isEqualTo(why);
  }

  private Browser person() {
    var name = "p" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("planiranje"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), Duty.CASE_OFFICER)));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }

  private static HttpResponse<String> send(
      Browser browser, String page, String path, String... fields) {
    var token = Browser.token(browser.get(page).body()).orElseThrow();
    return browser.postWith(token, path, fields);
  }

  private static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}

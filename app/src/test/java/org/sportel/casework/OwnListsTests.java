package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.Statements;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseFilter.Due;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.CaseFilter.Who;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.own.KeepOwnWorklist;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lists that people keep under their own names, and the columns they choose. */
class OwnListsTests extends Served {
  private static final String LISTS = "/desk/cases/lists";
  private static final Pattern ID = Pattern.compile(LISTS + "/([0-9a-f-]{36})/first");

  @Autowired ApplicationContext context;
  private Town town;
  private Browser person;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    var name = "o" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), Duty.CASE_OFFICER)));
    person = new Browser(port).signIn(name);
    person.get("/desk?lang=en");
  }

  @Test
  void keepsAListThatTheWorklistOpensWith() {
    var kept =
        post(LISTS, "view", "unit", "due", "week", "q", "Petar", "name", "Soon", "first", "1");
    assertThat(location(kept)).endsWith("/desk/cases?view=unit&due=week&kept=yes");
    assertThat(person.get("/desk/cases?view=unit&due=week&kept=yes").body())
        .contains("The list is kept", ">Soon</a>");
    assertThat(location(person.get("/desk/cases"))).endsWith("/desk/cases?view=unit&due=week");
    assertThat(person.get(LISTS).body()).contains("Opens first").doesNotContain("Petar");
    var id = id();
    post(LISTS + "/" + id + "/first");
    assertThat(person.get("/desk/cases").statusCode()).isEqualTo(200);
    assertThat(location(post(LISTS + "/" + id, "name", "This week"))).endsWith("done=renamed");
    assertThat(person.get("/desk/cases?view=mine").body()).contains(">This week</a>");
    post(LISTS + "/" + id + "/forget");
    assertThat(person.get("/desk/cases?view=mine").body()).doesNotContain("This week");
    assertThat(post(LISTS + "/" + id + "/forget").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesANameThatIsMissingOrTakenAndKeepsWhatWasAsked() {
    var missing = post(LISTS, "view", "overdue", "name", " ");
    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(missing.body()).contains("href=\"#f-name\"", "value=\"overdue\"");
    post(LISTS, "view", "overdue", "name", "Late");
    assertThat(post(LISTS, "view", "unit", "name", "LATE").body()).contains("already");
    post(LISTS, "view", "unit", "name", "Mine");
    var renamed = post(LISTS + "/" + id(), "name", "mine");
    assertThat(renamed.statusCode()).isEqualTo(422);
    assertThat(renamed.body()).contains("href=\"#f-name-");
  }

  @Test
  void showsTheChosenColumnsInTheirOrder() {
    var opened = town.open("BD-004", "Kolone Svoje");
    post("/desk/cases/columns", "place-unit", "1", "place-applicant", "2", "place-state", "x");
    var page = person.get("/desk/cases?view=unit&q=kolone").body();
    assertThat(page).contains(opened.number().value(), "Kolone Svoje");
    assertThat(page).doesNotContain("sp-list__c-service").doesNotContain("sp-list__c-state");
    assertThat(page.indexOf("sp-list__c-unit")).isLessThan(page.indexOf("sp-list__c-applicant"));
    post("/desk/cases/columns", "usual", "yes");
    assertThat(person.get("/desk/cases?view=unit&q=kolone").body()).contains("sp-list__c-state");
  }

  @Test
  void narrowsByStateAndByWhoHasIt() {
    var officer = town.person("Own list " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    var opened = town.open("BD-004", "Čijim Rukama");
    assertThat(found(officer, Optional.empty(), Who.NOBODY)).hasSize(1);
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    town.as(officer, () -> town.get(ClaimTask.class).claim(check));
    assertThat(found(officer, Optional.empty(), Who.ME)).hasSize(1);
    assertThat(found(officer, Optional.empty(), Who.NOBODY)).isEmpty();
    assertThat(found(officer, Optional.empty(), Who.COLLEAGUE)).isEmpty();
    assertThat(found(officer, Optional.of(CaseState.CLOSED), Who.ME)).isEmpty();
  }

  @Test
  void costsThePageNoStatement() {
    var officer = town.person("Own cost " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    town.open("BD-004", "Cijena Strane");
    int before = statements(officer);
    var keep = town.get(KeepOwnWorklist.class);
    town.as(
        officer,
        () -> {
          keep.keep("Kept", Map.of("view", "unit"), true);
          keep.columns(List.of(WorklistColumn.UNIT));
          return "";
        });
    assertThat(statements(officer)).isEqualTo(before);
  }

  private int statements(Actor officer) {
    return Statements.of(() -> found(officer, Optional.empty(), Who.NOBODY));
  }

  private List<Worklist.Line> found(Actor officer, Optional<CaseState> state, Who who) {
    var filter =
        new CaseFilter(
            Optional.empty(),
            "rukama",
            Optional.empty(),
            state,
            Optional.of(who),
            Due.ANY,
            false,
            Order.NEWEST);
    return town.as(officer, () -> town.get(Worklist.class).of(WorklistView.ALL, filter, 1)).lines();
  }

  private String id() {
    var found = ID.matcher(person.get(LISTS).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> post(String path, String... fields) {
    return person.postWith(Browser.token(person.get(LISTS).body()).orElseThrow(), path, fields);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}

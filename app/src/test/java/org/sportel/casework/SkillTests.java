package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.casework.absence.NoteAbsence;
import org.sportel.casework.assign.AssignmentWay;
import org.sportel.casework.assign.SetAssignmentWay;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.skill.KeepSkill;
import org.sportel.casework.skill.NoteSkills;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.casework.store.Task;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.DeactivateStaff;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A task that asks for a skill goes to those who have it. */
class SkillTests extends Served {
  private static final String UNIT = "drustvene";
  private static final String SERVICE = "TEST-SKILL";
  private static final String SKILL = "site-inspection";

  @Autowired ApplicationContext context;
  private final List<Actor> people = new ArrayList<>();
  private Town town;

  @BeforeEach
  void aServiceWhoseStepAsksForASkill() {
    town = Town.budva(context);
    town.person("Administrator " + UUID.randomUUID(), UNIT, Duty.ADMINISTRATOR);
    town.system(
        () ->
            town.get(KeepSkill.class)
                .keep(SKILL, Map.of("en", "Site inspection", "sr-Cyrl", "Преглед на лицу мјеста")));
    town.publish(
        "BD-063",
        SERVICE,
        Drawn.model("skilled")
            .task("visit", "", "skill", SKILL)
            .flow("start", "visit", "end")
            .xml());
  }

  @AfterEach
  void nobodyWorksHereAnyMore() {
    way(AssignmentWay.NOBODY);
    people.forEach(
        person ->
            town.system(
                () -> {
                  town.get(NoteSkills.class).note(new AccountId(person.id()), List.of());
                  town.get(DeactivateStaff.class).deactivate(new AccountId(person.id()));
                  return person;
                }));
  }

  @Test
  void theProgramAssignsItOnlyToWhoHasIt() {
    person(Duty.CASE_OFFICER);
    way(AssignmentWay.LOAD);
    assertThat(visit(town.open(SERVICE, "Niko")).holder()).isEmpty();
    var skilled = skilled();
    person(Duty.CASE_OFFICER);
    for (var name : List.of("Prvi", "Drugi", "Treći")) {
      assertThat(visit(town.open(SERVICE, name)).holder().map(Task.Holder::account))
          .contains(skilled.id());
    }
  }

  @Test
  void aCaseDoesNotStayWithAnOfficerWithoutIt() {
    town.publish(
        "BD-063",
        SERVICE + "-2",
        Drawn.model("later")
            .task("first", "")
            .task("visit", "", "skill", SKILL)
            .flow("start", "first", "visit", "end")
            .xml());
    var plain = person(Duty.CASE_OFFICER);
    var opened = town.open(SERVICE + "-2", "Kod svog službenika");
    town.as(plain, () -> town.get(ClaimTask.class).claim(visit(opened).id()));
    town.as(plain, () -> town.get(CompleteTask.class).complete(visit(opened).id()));
    assertThat(visit(opened).element()).isEqualTo("visit");
    assertThat(visit(opened).holder()).isEmpty();
  }

  @Test
  void somebodyWithoutItTakesItOnlyWhereNobodyHasIt() {
    var plain = person(Duty.CASE_OFFICER);
    var free = visit(town.open(SERVICE, "Slobodan"));
    assertThatCode(() -> claim(plain, free)).doesNotThrowAnyException();
    var skilled = skilled();
    var wanted = visit(town.open(SERVICE, "Traženi"));
    assertThatThrownBy(() -> claim(plain, wanted))
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(CaseRefusal.Reason.SKILL_NEEDED);
              assertThat(refused.args()[1]).isEqualTo(skilled.office());
            });
    assertThatThrownBy(
            () -> town.as(plain, () -> town.get(CompleteTask.class).complete(wanted.id())))
        .isInstanceOf(CaseRefusal.class);
    assertThatCode(() -> claim(skilled, wanted)).doesNotThrowAnyException();
  }

  @Test
  void whoIsAwayIsNotWaitedFor() {
    var plain = person(Duty.CASE_OFFICER);
    var skilled = skilled();
    var held = visit(town.open(SERVICE, "Odsutan"));
    claim(skilled, held);
    assertThatThrownBy(() -> complete(plain, held)).isInstanceOf(CaseRefusal.class);
    town.system(
        () -> {
          var day = town.get(CurrentDay.class).day();
          return town.get(NoteAbsence.class)
              .note(
                  new AccountId(skilled.id()),
                  day,
                  day.plusDays(3),
                  Optional.of(new AccountId(plain.id())));
        });
    assertThatCode(() -> complete(plain, held)).doesNotThrowAnyException();
  }

  @Test
  void aHeadGivesItToAnybodyAndAColleagueOnlyToWhoHasIt() {
    var plain = person(Duty.CASE_OFFICER);
    var head = person(Duty.HEAD_OF_UNIT, Duty.CASE_OFFICER);
    var skilled = skilled();
    var task = visit(town.open(SERVICE, "Predat"));
    assertThatThrownBy(() -> give(skilled, task, plain))
        .extracting(refused -> ((CaseRefusal) refused).reason())
        .isEqualTo(CaseRefusal.Reason.SKILL_NEEDED);
    give(plain, task, skilled);
    give(head, task, plain);
    assertThatCode(() -> town.as(plain, () -> town.get(CompleteTask.class).complete(task.id())))
        .doesNotThrowAnyException();
  }

  @Test
  void headsNoteTheSkillsOfTheirUnitAndAdministratorsKeepTheList() {
    var plain = person(Duty.CASE_OFFICER);
    var elsewhere = town.person("Imovina " + UUID.randomUUID(), "imovina", Duty.CASE_OFFICER);
    people.add(elsewhere);
    var head = browser(Duty.HEAD_OF_UNIT);
    assertThat(head.get("/desk/skills").body())
        .contains("Site inspection", plain.office())
        .doesNotContain(elsewhere.office(), "Add a skill");
    assertThat(note(head, plain).statusCode()).isEqualTo(302);
    assertThat(held()).containsEntry(plain.id(), Set.of(SKILL));
    assertThat(note(head, elsewhere).statusCode()).isEqualTo(403);
    assertThat(head.post("/desk/skills", "code", "x", "name-en", "X").statusCode()).isEqualTo(403);
    var administrator = browser(Duty.ADMINISTRATOR);
    assertThat(administrator.post("/desk/skills", "code", "Kein Code").statusCode()).isEqualTo(422);
    assertThat(administrator.post("/desk/skills", "code", "nameless").statusCode()).isEqualTo(422);
    administrator.post("/desk/skills", "code", "drawing", "name-en", "Reading drawings");
    assertThat(administrator.get("/desk/skills?done=kept").body())
        .contains("The skill is on the list.", "Reading drawings");
    administrator.post("/desk/skills/withdraw", "code", "drawing");
    assertThat(administrator.get("/desk/skills").body()).contains("No longer offered");
    assertThat(note(administrator, elsewhere).statusCode()).isEqualTo(302);
    assertThat(browser(Duty.CASE_OFFICER).get("/desk/skills").statusCode()).isEqualTo(403);
  }

  @Test
  void listAndCaseSayWhatATaskNeedsAndARefusedClaimWhoHasIt() {
    var skilled = skilled();
    var opened = town.open(SERVICE, "Vidljiv");
    var reader = browser(Duty.CASE_OFFICER);
    assertThat(reader.get("/desk/cases?view=unit").body()).contains("needs: Site inspection");
    var at = CaseLinks.at(opened.id());
    assertThat(reader.get(at).body()).contains("Needs: Site inspection");
    var refused = reader.post(at + "/tasks/" + visit(opened).id().value() + "/claim");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Site inspection", skilled.office());
  }

  @Test
  void anotherTenantSeesNothingOfThem() {
    skilled();
    var other = context.getBean(StandingPacks.class).skrapar();
    var seen =
        town.get(Acting.class)
            .as(
                Actor.system("test"),
                () ->
                    town.get(Transactions.class)
                        .read(
                            Scope.of(other.id()),
                            () ->
                                List.of(
                                    town.get(TaskSkills.class).all(),
                                    town.get(TaskSkills.class).held())));
    assertThat(seen).containsExactly(List.of(), Map.of());
  }

  private Map<UUID, Set<String>> held() {
    return town.system(() -> town.get(TaskSkills.class).held());
  }

  private Task visit(Opened opened) {
    return town.task(opened.id(), TaskKind.WORK);
  }

  private void complete(Actor person, Task task) {
    town.as(person, () -> town.get(CompleteTask.class).complete(task.id()));
  }

  private void claim(Actor person, Task task) {
    town.as(person, () -> town.get(ClaimTask.class).claim(task.id()));
  }

  private void give(Actor by, Task task, Actor to) {
    var target = new HandOver.Target(task.unit(), Optional.of(new AccountId(to.id())));
    town.as(by, () -> town.get(HandOver.class).handOver(task.id(), target));
  }

  private Actor skilled() {
    var person = person(Duty.CASE_OFFICER);
    town.system(
        () -> {
          town.get(NoteSkills.class).note(new AccountId(person.id()), List.of(SKILL));
          return person;
        });
    return person;
  }

  private HttpResponse<String> note(Browser browser, Actor person) {
    return browser.post("/desk/skills/people", "account", person.id().toString(), "skill", SKILL);
  }

  private void way(AssignmentWay way) {
    town.system(
        () -> {
          town.get(SetAssignmentWay.class).set(town.unit(UNIT), way);
          return way;
        });
  }

  private Actor person(Duty... duties) {
    var added = town.person("Vještina " + UUID.randomUUID(), UNIT, duties);
    people.add(added);
    return added;
  }

  private Browser browser(Duty duty) {
    var name = "s" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit(UNIT));
    var duties =
        duty.inUnits()
            ? Set.of(Assignment.in(gate.unit(), duty))
            : Set.of(Assignment.everywhere(duty));
    var account = desks.person(gate, name, duties);
    people.add(new Actor(Actor.Kind.STAFF, account.value(), "Office of " + name));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}

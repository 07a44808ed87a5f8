package org.sportel.casework;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.absence.NoteAbsence;
import org.sportel.casework.assign.AssignmentWay;
import org.sportel.casework.assign.SetAssignmentWay;
import org.sportel.casework.conflict.DeclareCaseConflict;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Task;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.DeactivateStaff;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A unit lets the program assign its tasks by load or by lot, and people declare conflicts. */
class AssignmentTests extends Served {
  private static final String UNIT = "drustvene";
  private static final String SERVICE = "BD-063";
  private static final int AT_ONCE = 6;

  @Autowired ApplicationContext context;
  private final List<Actor> people = new ArrayList<>();
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    town.person("Administrator " + UUID.randomUUID(), UNIT, Duty.ADMINISTRATOR);
  }

  @AfterEach
  void nobodyAssignsAnyMore() {
    way(AssignmentWay.NOBODY);
    people.forEach(
        person ->
            town.system(
                () -> {
                  town.get(DeactivateStaff.class).deactivate(new AccountId(person.id()));
                  return person;
                }));
  }

  @Test
  void staysFairWhenManyApplicationsComeAtOnce() throws Exception {
    person(Duty.CASE_OFFICER);
    person(Duty.CASE_OFFICER);
    person(Duty.CASE_OFFICER);
    way(AssignmentWay.LOAD);
    var opened = new ArrayList<Future<Opened>>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var together = new CyclicBarrier(AT_ONCE);
      for (int i = 0; i < AT_ONCE; i++) {
        var name = "Istovremeno " + i;
        opened.add(
            threads.submit(
                () -> {
                  together.await();
                  return town.open(SERVICE, name);
                }));
      }
    }
    var holders = new ArrayList<UUID>();
    for (var one : opened) {
      holders.add(holder(one.get()).orElseThrow().account());
    }
    assertThat(holders.stream().collect(groupingBy(id -> id, counting())).values())
        .containsExactly(2L, 2L, 2L);
  }

  @Test
  void saysOnTheCaseWhyAndSkipsWhoIsAway() {
    var away = person(Duty.CASE_OFFICER);
    var busy = person(Duty.CASE_OFFICER);
    way(AssignmentWay.NOBODY);
    var first = town.open(SERVICE, "Prvi");
    assertThat(holder(first)).isEmpty();
    town.as(busy, () -> town.get(ClaimTask.class).claim(check(first).id()));
    absent(away);
    var reader = browser(Duty.CASE_OFFICER);
    var free = people.getLast();
    way(AssignmentWay.LOAD);
    var second = town.open(SERVICE, "Drugi");
    assertThat(holder(second).orElseThrow().account()).isEqualTo(free.id());
    assertThat(reader.get(CaseLinks.at(second.id())).body())
        .contains("Assigned by load to " + free.office() + ": had 0, others 1.");
    assertThat(types(second)).contains("casework.task-assigned");
    way(AssignmentWay.RANDOM);
    assertThat(holder(town.open(SERVICE, "Treći")).orElseThrow().account())
        .isIn(free.id(), busy.id());
  }

  @Test
  void givesAnApprovalToNobodyWhoWroteOnTheDraft() {
    var writer = person(Duty.CASE_OFFICER, Duty.HEAD_OF_UNIT);
    way(AssignmentWay.LOAD);
    var opened = town.open(SERVICE, "Četiri oka");
    var head = person(Duty.HEAD_OF_UNIT);
    assertThat(holder(opened).orElseThrow().account()).isEqualTo(writer.id());
    town.as(writer, () -> town.get(CompleteTask.class).complete(check(opened).id()));
    var examine = town.task(opened.id(), TaskKind.WORK).id();
    town.as(writer, () -> town.get(CompleteTask.class).complete(examine));
    var draft = town.task(opened.id(), TaskKind.DRAFT);
    assertThat(draft.holder().orElseThrow().account()).isEqualTo(writer.id());
    var text = new Draft(Outcome.REFUSED, "Navodi se.", "Razlozi.", "Žalba.");
    town.as(writer, () -> town.get(DraftDecision.class).draft(draft.id(), 0, text));
    town.as(writer, () -> town.get(CompleteTask.class).complete(draft.id()));
    assertThat(town.task(opened.id(), TaskKind.APPROVE).holder().map(Task.Holder::account))
        .contains(head.id());
  }

  @Test
  void givesNothingToWhoDeclaredAConflict() {
    var biased = person(Duty.CASE_OFFICER);
    way(AssignmentWay.LOAD);
    var opened = town.open(SERVICE, "Rođak");
    assertThat(holder(opened).orElseThrow().account()).isEqualTo(biased.id());
    var other = person(Duty.CASE_OFFICER);
    town.as(
        biased,
        () -> {
          town.get(DeclareCaseConflict.class).declare(opened.id());
          return opened;
        });
    assertThat(holder(opened).orElseThrow().account()).isEqualTo(other.id());
    var task = check(opened).id();
    var back = new HandOver.Target(check(opened).unit(), Optional.of(new AccountId(biased.id())));
    assertThatThrownBy(() -> town.as(other, () -> town.get(HandOver.class).handOver(task, back)))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.CONFLICT_DECLARED);
    assertThatThrownBy(() -> town.as(biased, () -> town.get(ClaimTask.class).claim(task)))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.CONFLICT_DECLARED);
    assertThat(types(opened)).contains("casework.conflict-declared");
  }

  @Test
  void isChosenByHeadsOfTheUnitAndDeclaredOnTheCase() {
    var head = browser(Duty.HEAD_OF_UNIT);
    var page = head.get("/desk/assignment").body();
    assertThat(page).contains("How tasks are assigned").doesNotContain(unit("imovina"));
    var set = head.post("/desk/assignment", "unit", unit(UNIT), "way", "RANDOM");
    assertThat(set.headers().firstValue("Location").orElseThrow()).endsWith("?done=set");
    assertThat(head.get("/desk/assignment").body()).contains("value=\"RANDOM\" selected");
    var uneven = head.post("/desk/assignment", "unit", unit(UNIT), "way", "LOAD,RANDOM");
    assertThat(uneven.statusCode()).isEqualTo(400);
    assertThat(head.post("/desk/assignment", "unit", unit("imovina"), "way", "LOAD").statusCode())
        .isEqualTo(403);
    var officer = browser(Duty.CASE_OFFICER);
    assertThat(officer.post("/desk/assignment", "unit", unit(UNIT), "way", "LOAD").statusCode())
        .isEqualTo(403);
    var at = CaseLinks.at(town.open(SERVICE, "Sa strane").id());
    assertThat(officer.post(at + "/conflict").statusCode()).isEqualTo(302);
    assertThat(officer.get(at).body()).doesNotContain("I have a conflict of interest");
  }

  private Task check(Opened opened) {
    return town.task(opened.id(), TaskKind.CHECK);
  }

  private Optional<Task.Holder> holder(Opened opened) {
    return check(opened).holder();
  }

  private List<String> types(Opened opened) {
    return town.system(
        () ->
            town.get(CaseTimeline.class).of(opened.id()).stream()
                .map(CaseTimeline.Happening::type)
                .toList());
  }

  private void way(AssignmentWay way) {
    town.system(
        () -> {
          town.get(SetAssignmentWay.class).set(town.unit(UNIT), way);
          return way;
        });
  }

  private void absent(Actor person) {
    town.system(
        () -> {
          var day = town.get(CurrentDay.class).day();
          return town.get(NoteAbsence.class)
              .note(new AccountId(person.id()), day, day.plusDays(3), Optional.empty());
        });
  }

  private String unit(String code) {
    return town.unit(code).value().toString();
  }

  private Actor person(Duty... duties) {
    var added = town.person("Drustvene " + UUID.randomUUID(), UNIT, duties);
    people.add(added);
    return added;
  }

  private Browser browser(Duty duty) {
    var name = "a" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit(UNIT));
    var account = desks.person(gate, name, Set.of(Assignment.in(gate.unit(), duty)));
    people.add(new Actor(Actor.Kind.STAFF, account.value(), "Office of " + name));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}

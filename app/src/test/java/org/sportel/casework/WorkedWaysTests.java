package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Task;
import org.sportel.outbound.FileAnswer;
import org.sportel.outbound.ImportBodies;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Seldom ways of the worked procedures, walked with the commands that officials use. */
@SportelTest
class WorkedWaysTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    clock.set(town.afterItsRegister());
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void aBodyThatSaysNothingForFifteenDaysHasNoObjection() {
    town.system(
        () -> {
          town.get(ImportBodies.class).fromShipped("me-budva");
          return town;
        });
    var id = checked("BD-053", "Gradnja Ćutanje");
    works(id, "consents", "", Map.of("consentsNeeded", List.of("fire", "water")));
    town.jobs();
    assertThat(requests(id)).hasSize(2);
    var answered = requests(id).getFirst();
    town.system(
        () -> {
          town.get(FileAnswer.class).file(answered.id(), "Saglasni smo.", List.of());
          return id;
        });
    town.jobs();
    works(id, "note", "", Map.of("consentAnswer", "given", "consentNumber", "17/2026"));
    assertThat(open(id)).isEmpty();
    var due = requests(id).getLast().sent().due();
    clock.set(due.plusDays(1).atTime(LocalTime.NOON).atZone(town.tenant().zone()).toInstant());
    town.jobs();
    assertThat(open(id)).containsExactly("examine");
    works(id, "examine", "ready", Map.of("fitsPlan", "yes", "revised", "yes"));
    assertThat(open(id)).containsExactly("draft");
  }

  @Test
  void whoSaysNothingToAnotherTaxBaseIsAssessedAllTheSame() {
    var id = checked("BD-042", "Porez Ćutanje");
    works(id, "assess", "differs", Map.of("baseFound", 90000, "taxDue", 225));
    town.jobs();
    assertThat(open(id)).containsExactly("heard");
    clock.set(clock.instant().plus(Duration.ofDays(14)));
    town.jobs();
    assertThat(open(id)).containsExactly("heard");
    clock.set(clock.instant().plus(Duration.ofDays(2)));
    town.jobs();
    assertThat(open(id)).containsExactly("draft");
    assertThat(town.file(id).pauses()).allMatch(pause -> pause.to().isPresent());
  }

  @Test
  void whatIsNotOursIsToldAndRefused() {
    var id = town.open("BD-060", "Buka Nije Naša").id();
    works(id, "assign", "notOurs", Map.of());
    town.jobs();
    assertThat(open(id)).containsExactly("draft");
    assertThat(messages(id)).isNotBlank();
  }

  @Test
  void whatAnotherBodyHoldsIsToldWithOrWithoutItsName() {
    for (var named : List.of(true, false)) {
      var id = town.open("BD-003", "Informacija " + named).id();
      var found = Map.<String, Object>of("searched", "Arhiva", "protectedParts", "no");
      var answers = new HashMap<>(found);
      if (named) {
        answers.put("otherBody", "Državni arhiv");
      }
      works(id, "search", "elsewhere", answers);
      town.jobs();
      assertThat(open(id)).as("named " + named).containsExactly("draft");
      assertThat(messages(id).contains("Državni arhiv")).isEqualTo(named);
      assertThat(messages(id)).isNotBlank().doesNotContain("null");
    }
  }

  @Test
  void aLateAppealIsRefusedWithoutBeingExamined() {
    town = Town.skrapar(context);
    var id = checked("AL-031", "Ankesë Vonesë");
    works(id, "admit", "late", Map.of("inTime", "no", "entitled", "yes"));
    assertThat(open(id)).containsExactly("draft");
  }

  @Test
  void asManyUnitsAsAreChosenGiveTheirOpinion() {
    town = Town.skrapar(context);
    var id = checked("AL-065", "Ngjarje Mendime");
    works(id, "choose", "", Map.of("unitsAsked", List.of("transporti", "territori")));
    town.jobs();
    assertThat(town.file(id).open())
        .extracting(Task::unit)
        .containsExactlyInAnyOrder(town.unit("transporti"), town.unit("territori"));
    for (var favourable : List.of(true, false)) {
      var opinion = town.task(id, TaskKind.OPINION).id();
      town.system(() -> town.get(GiveOpinion.class).give(opinion, favourable, "Mendimi ynë."));
      town.jobs();
    }
    assertThat(open(id)).containsExactly("draft");
    assertThat(town.file(id).said().opinions()).hasSize(2);
  }

  private CaseId checked(String service, String applicant) {
    var id = town.open(service, applicant).id();
    town.jobs();
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(CompleteTask.class).complete(check));
    town.jobs();
    return id;
  }

  private void works(CaseId id, String element, String outcome, Map<String, ?> answers) {
    var task =
        town.file(id).open().stream()
            .filter(one -> one.element().equals(element))
            .findFirst()
            .orElseThrow(() -> new AssertionError(element + " is not open: " + open(id)));
    if (!answers.isEmpty()) {
      town.system(() -> town.get(FillTaskForm.class).fill(task.id(), answers));
    }
    town.system(() -> town.get(CompleteTask.class).complete(task.id(), outcome));
  }

  private List<String> open(CaseId id) {
    return town.file(id).open().stream().map(Task::element).toList();
  }

  private List<OutboundRequest> requests(CaseId id) {
    return town.system(() -> town.get(OutboundRequests.class).of(id));
  }

  private String messages(CaseId id) {
    return town.file(id).said().messages().stream()
        .map(CaseMessages.Message::body)
        .reduce("", String::concat);
  }
}

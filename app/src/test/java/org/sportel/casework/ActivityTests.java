package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.MendStoppedStep.Value;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.casework.store.Suspensions;
import org.sportel.deadlines.Stop;
import org.sportel.identity.Duty;
import org.sportel.platform.DailyWork;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a model may ask of the program, and what happens where it asks in vain. */
@SportelTest
class ActivityTests {
  private static final AtomicInteger CODES = new AtomicInteger();

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void remindsTheApplicantBeforeTheDayAndAsksTheOfficerAfterIt() {
    try {
      clock.set(clock.instant());
      var today = LocalDate.ofInstant(clock.instant(), town.tenant().zone());
      var id = town.open("BD-004", "Ne Odgovara").id();
      var check = town.task(id, TaskKind.CHECK).id();
      town.system(
          () ->
              town.get(RequestCorrection.class)
                  .ask(check, "Donesite izvod", Optional.of(today.plusDays(10))));
      clock.advance(Duration.ofDays(6));
      town.jobs();
      assertThat(messages(id)).isEmpty();
      clock.advance(Duration.ofDays(2));
      town.jobs();
      assertThat(messages(id)).hasSize(1).first().asString().contains("Organ još čeka");
      assertThat(state(id)).isEqualTo(CaseState.WAITING_FOR_YOU);
      clock.advance(Duration.ofDays(4));
      town.jobs();
      assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
      var decide = town.task(id, TaskKind.WORK).id();
      town.system(() -> town.get(CompleteTask.class).complete(decide, "discontinue"));
      assertThat(state(id)).isEqualTo(CaseState.CLOSED);
      assertThat(town.file(id).file().stage().outcome()).contains(Outcome.DISCONTINUED);
      assertThat(messages(id)).hasSize(2);
    } finally {
      clock.release();
    }
  }

  @Test
  void whatMustBeDecidedInThreeDaysBecomesUrgent() {
    try {
      clock.set(clock.instant());
      var id = town.open("BD-012", "Skoro Rok").id();
      var due = town.file(id).file().facts().dueAt().orElseThrow();
      clock.set(due.minus(Duration.ofDays(4)));
      warn();
      assertThat(town.task(id, TaskKind.CHECK).plan().priority()).isEqualTo(50);
      clock.set(due.minus(Duration.ofDays(2)));
      warn();
      assertThat(town.task(id, TaskKind.CHECK).plan().priority()).isEqualTo(80);
    } finally {
      clock.release();
    }
  }

  private void warn() {
    context.getBeansOfType(DailyWork.class).values().stream()
        .filter(work -> work.name().equals("casework.deadline-warnings"))
        .forEach(DailyWork::run);
  }

  @Test
  void severalReasonsStopTheClockUntilTheLastIsOver() {
    var suspensions = town.get(Suspensions.class);
    var id = town.open("BD-012", "Dva Razloga").id();
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var reasons = List.of("payment", "opinion");
    town.system(
        () -> {
          suspensions.begin(id, UUID.randomUUID(), "payment", at);
          suspensions.begin(id, UUID.randomUUID(), "payment", at.plusSeconds(5));
          suspensions.begin(id, UUID.randomUUID(), "opinion", at.plusSeconds(10));
          return suspensions.end(id, "payment", at.plusSeconds(20));
        });
    assertThat(town.system(() -> suspensions.of(id, reasons))).containsExactly(Stop.since(at));
    town.system(() -> suspensions.end(id, "opinion", at.plusSeconds(30)));
    assertThat(town.system(() -> suspensions.of(id, reasons)))
        .containsExactly(Stop.between(at, at.plusSeconds(30)));
  }

  @Test
  void stopsTheDeadlineForNothingThatTheLawDoesNotName() {
    var id =
        open(
            Drawn.model("stops")
                .service("stop", "stop-deadline", "reason", found("lunch"))
                .task("work", "")
                .flow("start", "stop", "work", "end"));
    assertThat(town.file(id).open()).isEmpty();
    assertThat(stop(id).reason()).contains("NO_STOP");
  }

  /** A value that shows only when the step runs: constants are looked up at publishing. */
  private static String found(String value) {
    return "=if answers = null then \"%s\" else \"%s\"".formatted(value, value);
  }

  @Test
  void notesInTheInternalBookExactlyOnceAndRaisesWhatIsOpen() {
    var id =
        open(
            Drawn.model("notes")
                .service("note", "note-in-register", "object", "=\"Uviđaj\"")
                .task("work", "")
                .flow("start", "note", "work", "end"));
    assertThat(town.file(id).open()).isEmpty();
    town.jobs();
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("work");
    assertThat(town.file(id).file().run().data()).contains("internalNumber");
  }

  @Test
  void issuesALetterOnceUnderItsInternalNumber() {
    var id =
        open(
            Drawn.model("letters")
                .service("note", "note-in-register", "object", "=\"Poziv\"")
                .service(
                    "letter",
                    "issue-document",
                    "number",
                    "=internalNumber",
                    "title",
                    "=\"Poziv na uviđaj\"",
                    "text",
                    "=\"Pozivaju se {{applicant}} u predmetu {{number}}.\"")
                .task("work", "")
                .flow("start", "note", "letter", "work", "end"));
    town.jobs();
    town.jobs();
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("work");
    assertThat(town.file(id).documents())
        .extracting(document -> document.title())
        .containsExactly("Poziv na uviđaj");
  }

  @Test
  void aMessageWithTheCasesNumberReachesTheCaseThatWaitsForIt() {
    var first = open(Drawn.model("first").task("work", "").flow("start", "work", "end"));
    var number = town.file(first).file().number().value();
    var second =
        open(
            Drawn.model("second")
                .beside(
                    "<bpmn:message id=\"m\" name=\"case-closed\"><bpmn:extensionElements>"
                        + "<zeebe:subscription correlationKey=\"=&quot;"
                        + number
                        + "&quot;\"/></bpmn:extensionElements></bpmn:message>")
                .with("<bpmn:receiveTask id=\"other\" messageRef=\"m\"/>")
                .task("then", "")
                .flow("start", "other", "then", "end"));
    assertThat(town.file(second).open()).isEmpty();
    complete(first);
    town.jobs();
    assertThat(town.task(second, TaskKind.WORK).element()).isEqualTo("then");
  }

  @Test
  void anErrorOfAnActivityIsCaughtByTheModel() {
    var id =
        open(
            Drawn.model("errors")
                .beside("<bpmn:error id=\"e\" errorCode=\"NO_SUCH_UNIT\"/>")
                .service("ask", "ask-opinion", "unit", found("nowhere"), "question", "=\"?\"")
                .with("<bpmn:boundaryEvent id=\"none\" attachedToRef=\"ask\">")
                .with("<bpmn:errorEventDefinition errorRef=\"e\"/></bpmn:boundaryEvent>")
                .task("byHand", "")
                .flow("start", "ask", "end")
                .flow("none", "byHand", "end"));
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("byHand");
  }

  @Test
  void opinionsAskedSideBySideStandOnTheListsOfTheirOwnUnits() {
    var opinion = new String[] {"kind", "opinion"};
    var id =
        open(
            Drawn.model("bodies")
                .with("<bpmn:parallelGateway id=\"split\"/>")
                .service("askA", "ask-opinion", "unit", "=\"imovina\"", "question", "=\"A?\"")
                .service("askB", "ask-opinion", "unit", "=\"privreda\"", "question", "=\"B?\"")
                .task("opinionA", "", opinion)
                .task("opinionB", "", opinion)
                .flow("start", "split", "askA", "opinionA", "end")
                .flow("split", "askB", "opinionB", "end"));
    assertThat(town.file(id).open())
        .extracting(task -> task.unit())
        .containsExactlyInAnyOrder(town.unit("imovina"), town.unit("privreda"));
    var theirs =
        town.file(id).open().stream()
            .filter(task -> task.unit().equals(town.unit("imovina")))
            .findFirst()
            .orElseThrow();
    town.system(() -> town.get(GiveOpinion.class).give(theirs.id(), true, "Nema smetnji."));
    assertThat(town.file(id).said().opinions())
        .filteredOn(asked -> asked.given().isPresent())
        .extracting(asked -> asked.question())
        .containsExactly("A?");
  }

  @Test
  void whatStoppedIsListedMaskedAndHelpedOnWithAValue() {
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
    var mended = open(model);
    var designer = town.person("Projektant", "samouprava", Duty.DESIGNER);
    var officer = town.person("Referent", "samouprava", Duty.CASE_OFFICER);
    var stop = stop(mended);
    assertThat(stop.element()).isEqualTo("which");
    assertThat(stop.expression()).contains("area");
    assertThat(String.valueOf(stop.seen())).doesNotContain("school");
    assertThatThrownBy(() -> town.as(officer, () -> town.get(StoppedCases.class).list()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> correct(designer, mended, new Value("answers", "1")))
        .isInstanceOf(CaseRefusal.class);
    correct(designer, mended, new Value("area", "12"));
    assertThat(town.task(mended, TaskKind.WORK).element()).isEqualTo("small");
    assertThat(town.file(mended).said().notes()).hasSize(1);
    var tried = open(model);
    var token = stop(tried).token();
    town.as(designer, () -> town.get(MendStoppedStep.class).mend(tried, token));
    assertThat(stop(tried).element()).isEqualTo("which");
  }

  private void correct(org.sportel.platform.Actor by, CaseId id, Value value) {
    var token = stop(id).token();
    town.as(by, () -> town.get(MendStoppedStep.class).correct(id, token, value, "Nedostaje"));
  }

  private StoppedSteps.Stop stop(CaseId id) {
    return town.system(() -> town.get(StoppedSteps.class).list(200)).stream()
        .map(StoppedSteps.Listed::stop)
        .filter(stop -> stop.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private CaseId open(Drawn model) {
    var code = "TEST-ACT" + CODES.incrementAndGet();
    town.publish("BD-012", code, model.xml());
    return town.open(code, "Proba Radnje").id();
  }

  private void complete(CaseId id) {
    var task = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(CompleteTask.class).complete(task));
  }

  private List<String> messages(CaseId id) {
    return town.file(id).said().messages().stream().map(CaseMessages.Message::body).toList();
  }

  private CaseState state(CaseId id) {
    return town.file(id).file().stage().state();
  }
}

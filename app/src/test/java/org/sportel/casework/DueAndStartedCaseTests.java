package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.store.StartedCases.Related;
import org.sportel.casework.store.StoppedSteps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A procedure that asks for money waits for it, and one that starts another case waits for that.
 */
@SportelTest
class DueAndStartedCaseTests {
  private static final AtomicInteger CODES = new AtomicInteger();
  private static final String PAID = "<bpmn:message id=\"m\" name=\"payment-settled\"/>";
  private static final String CLOSED =
      """
      <bpmn:message id="m" name="case-closed"><bpmn:extensionElements>
      <zeebe:subscription correlationKey="=startedNumber"/>
      </bpmn:extensionElements></bpmn:message>
      """;
  private static final String ANSWERS =
      "={subjectIs: \"me\", factsWanted: \"Rođenje\", purpose: \"school\", copies: 1,"
          + " deliveryWay: \"counter\"}";
  private static final String WAIT =
      """
      <bpmn:intermediateCatchEvent id="wait"><bpmn:messageEventDefinition messageRef="m"/>
      </bpmn:intermediateCatchEvent>
      """;

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void waitsForTheSumUntilTheClerkNotesThatItIsPaid() {
    var id =
        open(
            paying("=12.5")
                .task("work", "")
                .flow("start", "due", "which")
                .when("which", "wait", "=not(dueSettled)")
                .when("which", "work", "=dueSettled")
                .flow("wait", "work", "end"));
    assertThat(town.file(id).fee())
        .map(CaseFee::due)
        .hasValueSatisfying(
            due ->
                assertThat(due.map(Due::amount))
                    .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("12.50")));
    assertThat(town.file(id).open()).isEmpty();
    assertThat(town.file(id).pauses())
        .filteredOn(pause -> pause.to().isEmpty())
        .singleElement()
        .returns("PAYMENT", CasePause::reason)
        .returns(WaitOwner.APPLICANT, CasePause::owner);
    note(id, FeeState.OPEN, "");
    assertThat(town.file(id).open()).isEmpty();
    note(id, FeeState.SLIP, "UPL-9");
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("work");
    assertThat(town.file(id).fee().flatMap(CaseFee::due).map(Due::currency)).contains("EUR");
    assertThat(town.system(() -> town.get(CaseTimeline.class).of(id)))
        .extracting(CaseTimeline.Happening::type)
        .contains("casework.due-opened", "casework.fee-noted");
  }

  @Test
  void goesOnAtOnceWhereNothingIsOwedAndWhereTheFeeIsWaived() {
    var free =
        open(
            paying("=0")
                .task("work", "")
                .flow("start", "due", "which")
                .when("which", "wait", "=not(dueSettled)")
                .when("which", "work", "=dueSettled")
                .flow("wait", "work", "end"));
    assertThat(town.task(free, TaskKind.WORK).element()).isEqualTo("work");
    assertThat(town.file(free).fee()).isEmpty();
    var waived =
        open(
            paying("=20")
                .service("check", "check-due")
                .task("waived", "")
                .task("paid", "")
                .flow("start", "due", "which")
                .when("which", "wait", "=not(dueSettled)")
                .when("which", "check", "=dueSettled")
                .with("<bpmn:exclusiveGateway id=\"how\"/>")
                .flow("wait", "check", "how")
                .when("how", "waived", "=dueState = \"WAIVED\"")
                .when("how", "paid", "=dueState != \"WAIVED\"")
                .flow("waived", "end")
                .flow("paid", "end"));
    note(waived, FeeState.WAIVED, "Socijalna pomoć");
    town.jobs();
    assertThat(town.task(waived, TaskKind.WORK).element()).isEqualTo("waived");
  }

  @Test
  void stopsVisiblyWhereTheCardNamesNoSingleSum() {
    var id =
        open(
            Drawn.model("unknown")
                .service("due", "open-due", "purpose", "=\"Taksa\"")
                .task("work", "")
                .flow("start", "due", "work", "end"));
    assertThat(stops(id)).contains("NO_FEE");
  }

  @Test
  void startsACaseOfAnotherServiceAndGoesOnWhenItIsClosed() {
    var other = code();
    town.publish(
        "BD-004", other, Drawn.model("child").task("look", "").flow("start", "look", "end").xml());
    var id =
        open(
            Drawn.model("parent")
                .beside(CLOSED)
                .service("begin", "start-case", "service", "=\"" + other + "\"", "answers", ANSWERS)
                .with(WAIT)
                .task("after", "")
                .flow("start", "begin", "wait", "after", "end"));
    var child = related(id);
    assertThat(child.startedHere()).isTrue();
    assertThat(child.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(related(child.id()).id()).isEqualTo(id);
    assertThat(related(child.id()).startedHere()).isFalse();
    assertThat(town.file(child.id()).application().orElseThrow().applicant().name())
        .isEqualTo(town.file(id).application().orElseThrow().applicant().name());
    assertThat(town.file(id).open()).isEmpty();
    var look = town.task(child.id(), TaskKind.WORK).id();
    town.system(() -> town.get(CompleteTask.class).complete(look));
    town.jobs();
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("after");
  }

  @Test
  void neverStartsCasesWithoutEnd() {
    var code = code();
    town.publish(
        "BD-004",
        code,
        Drawn.model("endless")
            .service("again", "start-case", "answers", ANSWERS)
            .task("work", "")
            .flow("start", "again", "work", "end")
            .xml());
    var id = town.open(code, "Bez Kraja").id();
    var line = 0;
    town.jobs();
    for (var at = Optional.of(id); at.isPresent(); line++) {
      town.jobs();
      at =
          town.file(at.get()).related().stream()
              .filter(Related::startedHere)
              .map(Related::id)
              .findFirst();
    }
    assertThat(line).as(() -> stops(id)).isEqualTo(6);
  }

  private String stops(CaseId id) {
    return town.system(() -> town.get(StoppedSteps.class).list(200)).stream()
        .filter(listed -> listed.stop().caseId().equals(id))
        .map(listed -> listed.stop().reason())
        .toList()
        .toString();
  }

  private Related related(CaseId id) {
    assertThat(town.file(id).related()).as(() -> stops(id)).hasSize(1);
    return town.file(id).related().getFirst();
  }

  private static Drawn paying(String amount) {
    return Drawn.model("paying")
        .beside(PAID)
        .service("due", "open-due", "amount", amount, "purpose", "=\"Taksa\"")
        .with("<bpmn:exclusiveGateway id=\"which\"/>")
        .with(WAIT);
  }

  private CaseId open(Drawn model) {
    var code = code();
    town.publish("BD-012", code, model.xml());
    var id = town.open(code, "Proba Takse").id();
    town.jobs();
    return id;
  }

  private void note(CaseId id, FeeState state, String words) {
    town.system(() -> town.get(NoteFee.class).note(id, state, words));
  }

  private static String code() {
    return "TEST-DUE" + CODES.incrementAndGet();
  }
}

package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.store.Task;
import org.sportel.identity.Duty;
import org.sportel.outbound.FileAnswer;
import org.sportel.outbound.ImportBodies;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.SetOtherBody;
import org.sportel.outbound.TakeBackRequest;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestReason;
import org.sportel.platform.Lang;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A procedure writes to other bodies side by side and goes on with whatever each of them says. */
@SportelTest
class AskOtherBodyTests {
  private static final AtomicInteger CODES = new AtomicInteger();
  private static final String ANSWER =
      """
      <bpmn:message id="m" name="other-body-answered"><bpmn:extensionElements>
      <zeebe:subscription correlationKey="=requestNumber"/>
      </bpmn:extensionElements></bpmn:message>
      <bpmn:error id="unknown" errorCode="NO_SUCH_BODY"/>
      """;

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private final String fire = "f" + UUID.randomUUID().toString().substring(0, 8);
  private final String water = "w" + UUID.randomUUID().toString().substring(0, 8);
  private Town town;

  @BeforeEach
  void twoBodies() {
    town = Town.budva(context);
    for (var code : List.of(fire, water)) {
      town.system(
          () ->
              town.get(SetOtherBody.class)
                  .set(
                      Optional.empty(),
                      new SetOtherBody.Entry(code, "Body " + code, "", "", true)));
    }
  }

  @AfterEach
  void goOnInThePresent() {
    clock.release();
  }

  @Test
  void eachAnswerGoesToItsOwnBranch() {
    var id = open(asking(List.of(fire, water, "nobody"), ""));
    assertThat(requests(id)).hasSize(2).allMatch(OutboundRequest::waiting);
    assertThat(requests(id))
        .extracting(one -> one.asked().reason())
        .containsOnly(RequestReason.CONSENT);
    assertThat(titles(id)).containsExactly("byHand: nobody");
    assertThat(town.file(id).pauses())
        .filteredOn(pause -> pause.reason().equals(CasePause.REQUEST))
        .hasSize(2);

    answer(id, water, "No objection.");
    assertThat(titles(id)).containsExactlyInAnyOrder("byHand: nobody", "note: Body " + water);
    town.system(
        () -> {
          town.get(TakeBackRequest.class).take(one(id, fire).id(), "Not needed.");
          return id;
        });
    town.jobs();
    assertThat(titles(id))
        .containsExactlyInAnyOrder("byHand: nobody", "note: Body " + water, "silent: TAKEN_BACK");
  }

  @Test
  void silenceCountsByItselfOnlyAfterTheLastDay() {
    clock.set(clock.instant());
    var id = open(asking(List.of(fire), "=true"));
    var due = one(id, fire).sent().due();
    assertThat(one(id, fire).sent().office()).isEmpty();
    clock.set(due.atTime(12, 0).atZone(town.tenant().zone()).toInstant());
    town.jobs();
    assertThat(titles(id)).isEmpty();
    clock.set(clock.instant().plus(Duration.ofDays(1)));
    town.jobs();
    assertThat(titles(id)).containsExactly("silent: SILENT");
    answer(id, fire, "Late, but yes.");
    assertThat(titles(id)).containsExactly("silent: SILENT");
  }

  @Test
  void aPackComesAgainWithoutTouchingWhatTheOfficeClosed() {
    var name = "Body " + fire;
    var id = town.system(() -> town.get(OtherBodies.class).called(fire).orElseThrow().id());
    town.system(
        () ->
            town.get(SetOtherBody.class)
                .set(Optional.of(id), new SetOtherBody.Entry(fire, name, "", "", false)));
    town.system(
        () -> {
          town.get(ImportBodies.class)
              .from("{\"bodies\":[{\"code\":\"%s\",\"name\":\"%s\"}]}".formatted(fire, name));
          return id;
        });
    assertThat(town.system(() -> town.get(OtherBodies.class).called(fire))).isEmpty();
    assertThat(titles(open(asking(List.of(fire), "")))).containsExactly("byHand: " + fire);
  }

  @Test
  void onlyAdministratorsTouchABodyThatProceduresWriteTo() {
    var officer = town.person("Officer " + fire, "privreda", Duty.CASE_OFFICER);
    var set = town.get(SetOtherBody.class);
    var coded = new SetOtherBody.Entry(fire + "x", "Other " + fire, "", "", true);
    assertThatThrownBy(() -> town.as(officer, () -> set.set(Optional.empty(), coded)))
        .isInstanceOf(NotAllowed.class);
    var plain = new SetOtherBody.Entry("", "Plain " + fire, "", "", true);
    assertThat(town.as(officer, () -> set.set(Optional.empty(), plain))).isNotNull();
  }

  /** For each body: write, wait, and then a task by what came. */
  private static Drawn asking(List<String> bodies, String silence) {
    var list = "[\"" + String.join("\",\"", bodies) + "\"]";
    var model =
        Drawn.model("asking")
            .beside(ANSWER)
            .with("<bpmn:subProcess id=\"each\"><bpmn:extensionElements><zeebe:ioMapping>")
            .with("<zeebe:input source=\"=null\" target=\"requestNumber\"/>")
            .with("<zeebe:input source=\"=null\" target=\"requestBody\"/>")
            .with("<zeebe:input source=\"=null\" target=\"bodyAnswer\"/>")
            .with("</zeebe:ioMapping></bpmn:extensionElements>")
            .with("<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>")
            .with("<zeebe:loopCharacteristics inputElement=\"one\" inputCollection=\"=")
            .with(list.replace("\"", "&quot;") + "\"/>")
            .with("</bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>")
            .with("<bpmn:startEvent id=\"in\"/>");
    var asked =
        silence.isEmpty()
            ? model.service(
                "send",
                "ask-other-body",
                "body",
                "=one",
                "question",
                "=\"Do you agree?\"",
                "reason",
                "=\"consent\"")
            : model.service(
                "send",
                "ask-other-body",
                "body",
                "=one",
                "question",
                "=\"Do you agree?\"",
                "silenceCounts",
                silence);
    return asked
        .with("<bpmn:boundaryEvent id=\"none\" attachedToRef=\"send\">")
        .with("<bpmn:errorEventDefinition errorRef=\"unknown\"/></bpmn:boundaryEvent>")
        .with("<bpmn:receiveTask id=\"wait\" messageRef=\"m\"/>")
        .with("<bpmn:exclusiveGateway id=\"which\"/>")
        .task("byHand", about("one"))
        .task("note", about("requestBody"))
        .task("silent", about("bodyAnswer"))
        .with("<bpmn:endEvent id=\"out\"/>")
        .flow("in", "send", "wait", "which")
        .flow("none", "byHand", "out")
        .when("which", "note", "=bodyAnswer = \"ANSWERED\"")
        .when("which", "silent", "=bodyAnswer != \"ANSWERED\"")
        .flow("note", "out")
        .flow("silent", "out")
        .with("</bpmn:subProcess>")
        .flow("start", "each", "end");
  }

  private static String about(String value) {
    return "<zeebe:ioMapping><zeebe:input source=\"="
        + value
        + "\" target=\"about\"/></zeebe:ioMapping>";
  }

  private CaseId open(Drawn model) {
    var code = "AOB-" + CODES.incrementAndGet();
    town.publish("BD-012", code, model.xml());
    var id = town.open(code, "Proba Organa").id();
    town.jobs();
    return id;
  }

  private List<OutboundRequest> requests(CaseId id) {
    return town.system(() -> town.get(OutboundRequests.class).of(id));
  }

  private OutboundRequest one(CaseId id, String code) {
    return requests(id).stream()
        .filter(
            one ->
                town.system(
                    () ->
                        town.get(OtherBodies.class)
                            .find(one.body())
                            .filter(body -> body.code().equals(code))
                            .isPresent()))
        .findFirst()
        .orElseThrow();
  }

  private void answer(CaseId id, String code, String words) {
    town.system(
        () -> {
          town.get(FileAnswer.class).file(one(id, code).id(), words, List.of());
          return id;
        });
    town.jobs();
  }

  private List<String> titles(CaseId id) {
    return town.file(id).open().stream().map(Task::title).map(t -> t.in(Lang.EN).text()).toList();
  }
}

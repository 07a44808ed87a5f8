package org.sportel.workshop.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.procedure.Model;
import org.sportel.web.components.Option;
import org.sportel.workshop.Vocabulary;

/** What the list of steps changes in a model, and what it leaves alone. */
class StepListTests {
  private static final Vocabulary NONE = Vocabulary.none();
  private final StepList list = new StepList();
  private final String permit = text("permit");

  @Test
  void listsTheStepsAsTheyFollowEachOther() {
    var ids = list.read(permit, NONE).blocks().stream().map(FieldList.Block::id).toList();
    assertThat(ids).startsWith("start", "check");
    assertThat(ids.indexOf("draft")).isGreaterThan(ids.indexOf("examine"));
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void listsAStepBeforeWhatFollowsItHoweverShortTheOtherWayIs() {
    var support = text("social-support");
    var added = list.write(support, "visit", "addTask", Map.of());
    var ids = list.read(added, NONE).blocks().stream().map(FieldList.Block::id).toList();
    assertThat(ids).containsSubsequence("visitOrNot", "visit", "step1", "known", "decision", "end");
    assertThat(ids.indexOf("noFile")).isLessThan(ids.indexOf("eligibility"));
  }

  private static final String WHOLE =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
        <bpmn:message id="paid" name="payment-settled"><bpmn:extensionElements>
          <zeebe:subscription correlationKey="=number"/></bpmn:extensionElements></bpmn:message>
        <bpmn:process id="whole" isExecutable="true">
          <bpmn:startEvent id="start"/>
          <bpmn:parallelGateway id="split"/>
          <bpmn:userTask id="visit" name="Visit"/>
          <bpmn:boundaryEvent id="late" attachedToRef="visit" cancelActivity="false">
            <bpmn:timerEventDefinition><bpmn:timeDuration>P5D</bpmn:timeDuration>
            </bpmn:timerEventDefinition></bpmn:boundaryEvent>
          <bpmn:callActivity id="more"><bpmn:extensionElements>
            <zeebe:calledElement processId="complete-file"/></bpmn:extensionElements>
          </bpmn:callActivity>
          <bpmn:receiveTask id="wait" messageRef="paid"/>
          <bpmn:subProcess id="inner"><bpmn:startEvent id="in"/><bpmn:endEvent id="out"/>
          </bpmn:subProcess>
          <bpmn:eventBasedGateway id="first"/>
          <bpmn:intermediateThrowEvent id="said"/>
          <bpmn:endEvent id="end"/>
        </bpmn:process></bpmn:definitions>
      """;

  @Test
  void listsGatewaysTimersMessagesAndCallsWithWhatTheyAre() {
    var blocks = list.read(WHOLE, NONE).blocks();
    assertThat(blocks)
        .extracting(FieldList.Block::id)
        .contains("split", "late", "more", "wait", "inner", "first", "said");
    assertThat(value("late", "time")).isEqualTo("P5D");
    assertThat(value("late", "stops")).isEqualTo("false");
    assertThat(block("late").about()).isEqualTo("Visit");
    assertThat(value("more", "called")).isEqualTo("complete-file");
    assertThat(value("wait", "message")).isEqualTo("payment-settled");
    assertThat(value("wait", "key")).isEqualTo("=number");
    assertThat(block("inner").actions())
        .extracting(FieldList.Action::action)
        .doesNotContain("remove");
  }

  @Test
  void changesTimersMessagesAndCalls() {
    var changed = list.write(WHOLE, "late", "save", Map.of("time", "P9D", "stops", "true"));
    changed = list.write(changed, "more", "save", Map.of("called", "inspection"));
    changed = list.write(changed, "wait", "save", Map.of("message", "told", "key", "=other"));
    assertThat(changed)
        .contains("P9D", "processId=\"inspection\"", "name=\"told\"")
        .contains("correlationKey=\"=other\"")
        .doesNotContain("cancelActivity", "P5D");
  }

  @Test
  void offersTheSkillsByNameAndKeepsTheCode() {
    var skills = List.of(Option.of("site-inspection", "Site inspection"));
    var words =
        new Vocabulary(List.of(), List.of(), skills, List.of(), List.of(), List.of(), List.of());
    var field =
        list.read(WHOLE, words).blocks().stream()
            .filter(block -> block.id().equals("visit"))
            .flatMap(block -> block.fields().stream())
            .filter(one -> one.name().equals("skill"))
            .findFirst()
            .orElseThrow();
    assertThat(field.options()).isEqualTo(skills);
    var asked = list.write(WHOLE, "visit", "save", Map.of("skill", "site-inspection"));
    assertThat(asked).contains("key=\"skill\"", "value=\"site-inspection\"");
    assertThat(list.write(asked, "visit", "save", Map.of("skill", ""))).doesNotContain("skill");
  }

  private FieldList.Block block(String id) {
    return list.read(WHOLE, NONE).blocks().stream()
        .filter(block -> block.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String value(String block, String field) {
    return block(block).fields().stream()
        .filter(one -> one.name().equals(field))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void changesNothingButTheField() {
    var before = model(permit);
    var after = model(list.write(permit, "examine", "save", Map.of("name", "Visit \"the\" site")));
    assertThat(after.elements()).hasSameSizeAs(before.elements());
    assertThat(after.diagram()).isNotNull();
    assertThat(list.write(permit, "examine", "save", Map.of("name", "Visit")))
        .contains("name=\"Visit\"")
        .contains("Kontrollo plotësinë e dosjes");
  }

  @Test
  void namesEventsGatewaysAndWaysInOtherLanguages() {
    var changed =
        list.write(
            permit,
            "completeOrNot",
            "save",
            Map.of("name.sq", "Dosje e plotë?", "way.completeNo.sr-Latn", "nije"));
    var model = model(changed);
    assertThat(model.names("completeOrNot")).containsEntry("sq", "Dosje e plotë?");
    assertThat(model.names("completeNo")).containsEntry("sr-Latn", "nije");
    assertThat(model.names("check")).containsKeys("sq", "sr-Latn");
    var emptied = list.write(changed, "completeOrNot", "save", Map.of("name.sq", ""));
    assertThat(model(emptied).names("completeOrNot")).doesNotContainKey("sq");
    assertThat(list.write(permit, "check", "save", Map.of("name.sq", "Kontrollo")))
        .contains("key=\"name.sq\" value=\"Kontrollo\"");
  }

  @Test
  void addsAStepThatCanBeReadWalkedAndDrawnForEveryShippedProcedure() {
    for (var name : List.of("permit", "certificate-at-once", "certificate-with-approval")) {
      var body = text(name);
      for (var block : list.read(body, NONE).blocks()) {
        if (block.actions().stream().anyMatch(one -> one.action().equals("addTask"))) {
          var changed = list.write(body, block.id(), "addTask", Map.of());
          var model = model(changed);
          assertThat(model.elements()).hasSize(model(body).elements().size() + 1);
          assertThat(changed).contains("step1-shape");
          assertThat(model(list.write(changed, "step1", "remove", Map.of())).elements())
              .as(name + " " + block.id())
              .hasSize(model(body).elements().size());
        }
      }
    }
  }

  @Test
  void setsWaysConditionsAndOutcomes() {
    var changed =
        list.write(
            permit,
            "completeOrNot",
            "save",
            Map.of("if.completeYes", "= complete = true and 1 = 1", "otherwise", "completeNo"));
    assertThat(changed).contains("= complete = true and 1 = 1");
    var outcomes =
        list.write(
            permit, "examine", "save", Map.of("outcomes", "yes, no", "outcome.yes", "Favourable"));
    assertThat(list.read(outcomes, NONE).blocks())
        .filteredOn(block -> block.id().equals("examine"))
        .first()
        .satisfies(
            block ->
                assertThat(block.fields()).anyMatch(field -> field.value().equals("Favourable")));
    model(outcomes);
  }

  @Test
  void refusesWhatIsNoProcedure() {
    assertThatThrownBy(() -> list.read("<a/>", NONE)).isInstanceOf(UnreadablePart.class);
    assertThatThrownBy(() -> list.read("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", NONE))
        .isInstanceOf(UnreadablePart.class);
    assertThatThrownBy(() -> list.write(permit, "nowhere", "save", Map.of()))
        .isInstanceOf(UnreadablePart.class);
  }

  /** A list of thousands of steps took the server a minute and would help nobody. */
  @Test
  void showsNoListOfAProcedureOfThousandsOfSteps() {
    var many = permit.replaceFirst("(</[a-z:]*process>)", "<task/>".repeat(2_000) + "$1");
    assertThatThrownBy(() -> list.read(many, NONE)).isInstanceOf(UnreadablePart.class);
  }

  private static Model model(String body) {
    return Model.read(body.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String name) {
    try {
      return Files.readString(Path.of("../packs/procedures/" + name + ".bpmn"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

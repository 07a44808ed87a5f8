package org.sportel.catalogue.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.procedure.Model;

/** What an analyst is told of two drawings of one procedure. */
class StepDifferencesTests {
  private static final String DRAWING =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
        xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
      <bpmn:process id="p" isExecutable="true">
      <bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>
      <bpmn:userTask id="t" name="Opinion"><bpmn:extensionElements><zeebe:userTask/>
      <zeebe:assignmentDefinition candidateGroups="officer"/>
      <zeebe:taskHeaders><zeebe:header key="kind" value="work"/></zeebe:taskHeaders>
      </bpmn:extensionElements></bpmn:userTask>
      <bpmn:boundaryEvent id="b" name="No answer" attachedToRef="t"><bpmn:timerEventDefinition>
      <bpmn:timeDuration>P15D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
      <bpmn:sequenceFlow id="f0" sourceRef="s" targetRef="t"/>
      <bpmn:sequenceFlow id="f1" sourceRef="t" targetRef="e"/>
      <bpmn:sequenceFlow id="f2" sourceRef="b" targetRef="e"/>
      </bpmn:process></bpmn:definitions>
      """;

  @Test
  void tellsATimeLimitThatChanged() {
    assertThat(between(DRAWING, DRAWING.replace("P15D", "P30D")))
        .containsExactly(changed("step.time", "No answer", "P15D", "P30D"));
  }

  @Test
  void tellsWhoDoesAStepFromWhatIsSetForIt() {
    var other =
        DRAWING.replace("\"officer\"", "\"head\"").replace("value=\"work\"", "value=\"opinion\"");
    assertThat(between(DRAWING, other))
        .containsExactly(
            changed("step.groups", "Opinion", "officer", "head"),
            changed("step.settings", "Opinion", "kind: work", "kind: opinion"));
  }

  @Test
  void tellsThatAStepGoesOnBesideItsTimeLimit() {
    var beside = DRAWING.replace("attachedToRef", "cancelActivity=\"false\" attachedToRef");
    assertThat(between(DRAWING, beside))
        .containsExactly(
            new Difference(
                ChangeArea.STEPS,
                "step.goesOn",
                Difference.Deed.ADDED,
                new Said.Value("No answer"),
                new Said.Nothing(),
                new Said.Value("true")));
  }

  @Test
  void tellsATimeLimitThatCameAndOneThatWent() {
    var without =
        DRAWING
            .replaceFirst("(?s)<bpmn:boundaryEvent.*</bpmn:boundaryEvent>", "")
            .replaceFirst("<bpmn:sequenceFlow id=\"f2\"[^>]*>", "");
    assertThat(between(DRAWING, without))
        .extracting(Difference::field, Difference::deed, Difference::subject)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "step", Difference.Deed.REMOVED, new Said.Value("No answer")));
    assertThat(between(without, DRAWING))
        .extracting(Difference::deed)
        .contains(Difference.Deed.ADDED);
  }

  @Test
  void isSilentOnPlacesAndComments() {
    assertThat(
            between(DRAWING, DRAWING.replace("<bpmn:process", "\n\n<!-- moved --><bpmn:process")))
        .isEmpty();
  }

  private static Difference changed(String field, String subject, String before, String after) {
    return new Difference(
        ChangeArea.STEPS,
        field,
        Difference.Deed.CHANGED,
        new Said.Value(subject),
        new Said.Value(before),
        new Said.Value(after));
  }

  private static List<Difference> between(String before, String after) {
    return StepDifferences.between(Map.of("p", read(before)), Map.of("p", read(after)));
  }

  private static Model read(String drawing) {
    return Model.read(drawing.getBytes(StandardCharsets.UTF_8));
  }
}

package org.sportel.workshop.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.workshop.plain.OpenPoint.Kind;

/** What drawings leave open, and that answers go where the interpreter reads them. */
class DrawnModelTests {
  private static final String HEAD =
      "<?xml version=\"1.0\"?><definitions"
          + " xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"%s id=\"d\">";

  private static final String DRAWN =
      HEAD.formatted("")
          + """
          <collaboration id="c">
            <participant id="p1" name="Citizen" processRef="citizen"/>
            <participant id="p2" name="Office" processRef="office"/>
          </collaboration>
          <process id="citizen"><startEvent id="c1"/><task id="c2" name="Apply"/></process>
          <process id="office">
            <laneSet id="ls"><lane id="l1" name="Urbanism"><flowNodeRef>look</flowNodeRef>
              <flowNodeRef>file</flowNodeRef></lane></laneSet>
            <startEvent id="s"/><userTask id="look"/><task id="file" name="File"/>
            <serviceTask id="tell" name="Tell"/>
            <intermediateCatchEvent id="wait" name="Paid">
              <messageEventDefinition id="m"/></intermediateCatchEvent>
            <intermediateCatchEvent id="month"><timerEventDefinition id="t"/></intermediateCatchEvent>
            <endEvent id="e"/>
          </process></definitions>""";

  @Test
  void asksForThePoolFirstAndThenForEverythingOfIt() {
    var model = DrawnModel.read(DRAWN);
    assertThat(model.processes())
        .containsExactly(Map.entry("citizen", "Citizen"), Map.entry("office", "Office"));
    assertThat(model.open()).singleElement().extracting(OpenPoint::kind).isEqualTo(Kind.POOL);
    var chosen =
        DrawnModel.read(model.completed(Map.of(model.open().getFirst().field(), "office")));
    assertThat(chosen.open())
        .extracting(OpenPoint::field)
        .containsExactly(
            "lane.l1", "name.look", "task.file", "call.tell", "message.wait", "time.month");
  }

  @Test
  void fillsAnswersInAndAsksAgainOnlyWhatStaysEmpty() {
    var office = Map.of("pool.citizen", "office");
    var answers =
        new HashMap<>(
            Map.of(
                "lane.l1",
                "unit:planiranje",
                "name.look",
                "Look",
                "task.file",
                "user:check",
                "call.tell",
                "call:message-applicant",
                "message.wait",
                "payment-settled",
                "time.month",
                " "));
    var done = DrawnModel.read(DrawnModel.read(DRAWN).completed(office)).completed(answers);
    assertThat(DrawnModel.read(done).open())
        .extracting(OpenPoint::field)
        .containsExactly("time.month");
    assertThat(done)
        .contains("candidateGroups=\"unit:planiranje\"", "type=\"message-applicant\"")
        .contains("key=\"kind\"", "value=\"check\"", "name=\"payment-settled\"")
        .doesNotContain("<task id=\"file\"");
    answers.put("time.month", "P30D");
    assertThat(DrawnModel.read(DrawnModel.read(done).completed(answers)).open()).isEmpty();
  }

  @Test
  void leavesAFileOfAnotherEngineItsOwnSoThatItsExpressionsAreStillTranslated() {
    var foreign =
        HEAD.formatted(" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"")
            + """
            <process id="p" isExecutable="true"><startEvent id="s"/>
              <userTask id="u" name="Look"/>
              <serviceTask id="call" name="Send" camunda:class="org.example.Send"/>
              <endEvent id="e"/></process></definitions>""";
    var model = DrawnModel.read(foreign);
    assertThat(model.open()).extracting(OpenPoint::said).containsExactly("", "org.example.Send");
    var done = model.completed(Map.of("who.u", "officer", "call.call", "call:message-applicant"));
    assertThat(done)
        .contains("camunda:candidateGroups=\"officer\"")
        .contains("camunda:property name=\"activity\" value=\"message-applicant\"")
        .doesNotContain("zeebe");
    assertThat(DrawnModel.read(done).open()).isEmpty();
  }

  @Test
  void asksForWhatABareEventWaitsAndForTheCodesOfErrors() {
    var drawn =
        HEAD.formatted("")
            + """
            <process id="p" isExecutable="true"><startEvent id="s"/>
              <intermediateCatchEvent id="wait" name="Wait"/>
              <userTask id="u" name="Look"/><boundaryEvent id="late" attachedToRef="u"/>
              <boundaryEvent id="any" attachedToRef="u"><errorEventDefinition id="x"/></boundaryEvent>
              <endEvent id="no" name="No"><errorEventDefinition id="y"/></endEvent>
              <endEvent id="e"/></process></definitions>""";
    var model = DrawnModel.read(drawn);
    assertThat(model.open())
        .extracting(OpenPoint::field)
        .containsExactly("event.wait", "who.u", "event.late", "code.no");
    var done =
        model.completed(
            Map.of(
                "event.wait", "payment-settled",
                "who.u", "officer",
                "event.late", "P30D",
                "code.no", "NOT_OURS"));
    assertThat(done)
        .contains("name=\"payment-settled\"", "P30D", "errorCode=\"NOT_OURS\"", "errorRef=");
    assertThat(DrawnModel.read(done).open()).isEmpty();
  }

  @Test
  void refusesWhatIsNoProcedure() {
    for (var body : List.of("", "{}", "<a/>", "<!DOCTYPE a><a/>")) {
      assertThatThrownBy(() -> DrawnModel.read(body)).isInstanceOf(UnreadablePart.class);
    }
  }
}

package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a set of procedures published together refuses, with element, line and reason. */
final class ProcedureSetTests {
  private static Model caller(String id, String calls, String more) {
    String text =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><message id="m" name="hello"/>
        <process id="%s"><startEvent id="s"/><endEvent id="e"/>
        <callActivity id="call" name="Ask" calledElement="%s"/>
        <sequenceFlow id="f" sourceRef="s" targetRef="call"/>
        <sequenceFlow id="g" sourceRef="call" targetRef="e"/>%s</process></definitions>
        """;
    return Model.read(text.formatted(id, calls, more).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Problem> refusal(Model... models) {
    return catchThrowableOfType(ModelRefused.class, () -> ProcedureSet.of(List.of(models), null))
        .problems();
  }

  private static void says(List<Problem> problems, String element, int line, Reason reason) {
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.element()).isEqualTo(element);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(problem.text()).isNotBlank();
            });
  }

  @Test
  void refusesCallsInACircle() {
    says(refusal(caller("a", "a", "")), "call", 3, Reason.CALL_CYCLE);
    List<Problem> round = refusal(caller("a", "b", ""), caller("b", "c", ""), caller("c", "a", ""));
    says(round, "call", 3, Reason.CALL_CYCLE);
    assertThat(round.getFirst().text()).contains("a → b → c → a");
  }

  @Test
  void refusesCallsDeeperThanTen() {
    List<Model> chain = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> chain.add(caller("p" + i, "p" + (i + 1), "")));
    chain.add(Models.of("s>t t>e"));
    says(refusal(chain.toArray(new Model[0])), "call", 3, Reason.CALL_CYCLE);
  }

  @Test
  void refusesACallOfWhatIsNotThere() {
    says(refusal(caller("a", "nowhere", "")), "call", 3, Reason.UNKNOWN_PROCESS);
  }

  @Test
  void refusesACallOfWhatBeginsOnlyByAMessage() {
    Model model =
        Models.of(
            "sm>t t>e",
            "<startEvent id=\"sm\"><messageEventDefinition messageRef=\"msg\"/></startEvent>");
    says(refusal(caller("a", "p", ""), model), "call", 3, Reason.NO_START);
  }

  @Test
  void refusesOneIdForWhatWaitsOnTheBorderAndInside() {
    Model watched =
        Models.of(
            "s>t t>e",
            "<subProcess id=\"w\" triggeredByEvent=\"true\"><startEvent id=\"late\"><messageEventDefinition messageRef=\"msg\"/></startEvent></subProcess>");
    String border =
        "\n<boundaryEvent id=\"late\" attachedToRef=\"call\"><messageEventDefinition messageRef=\"m\"/></boundaryEvent>";
    says(refusal(caller("a", "p", border), watched), "late", 6, Reason.DUPLICATE_ID);
  }
}

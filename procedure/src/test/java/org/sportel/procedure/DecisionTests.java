package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The hit policies of decision tables: three rules of which the first two fit 5. */
final class DecisionTests {
  private static Object decide(String policy) {
    return decide(policy, "&gt; 1", "&lt; 9", 5);
  }

  private static Object decide(String policy, String first, String second, int value) {
    String table =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t">
        <decision id="it" name="it"><decisionTable id="t" %s>
          <input id="i"><inputExpression id="x" typeRef="number"><text>value</text></inputExpression></input>
          <output id="o" name="out" typeRef="number"><outputValues id="ov"><text>30,20,10</text></outputValues></output>
          <rule id="r1"><inputEntry id="a1"><text>%s</text></inputEntry><outputEntry id="b1"><text>10</text></outputEntry></rule>
          <rule id="r2"><inputEntry id="a2"><text>%s</text></inputEntry><outputEntry id="b2"><text>20</text></outputEntry></rule>
          <rule id="r3"><inputEntry id="a3"><text>&gt; 100</text></inputEntry><outputEntry id="b3"><text>30</text></outputEntry></rule>
        </decisionTable></decision></definitions>\
        """
            .formatted(policy, first, second);
    return java.util.Optional.ofNullable(
            Decisions.read(List.of(table.getBytes(StandardCharsets.UTF_8)))
                .decide("it", Map.of("value", value)))
        .orElse("nothing");
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }

  @Test
  void oneRuleMustFit() {
    assertThat(decide("", "&lt; 1", "5", 5)).isEqualTo(number(20));
    assertThat(decide("hitPolicy=\"UNIQUE\"", "&lt; 1", "5", 7)).isEqualTo("nothing");
    assertThatThrownBy(() -> decide("hitPolicy=\"UNIQUE\""))
        .isInstanceOf(Decisions.DecisionFailed.class);
    assertThatThrownBy(() -> decide("hitPolicy=\"ANY\""))
        .isInstanceOf(Decisions.DecisionFailed.class);
  }

  @Test
  void whatRequiresADecisionThatIsNotThereIsRefused() {
    var file =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="n">
        <decision id="fee" name="Fee"><variable id="v" name="fee"/>
        <informationRequirement id="q"><requiredDecision href="#gone"/></informationRequirement>
        <literalExpression id="l"><text>1</text></literalExpression></decision>
        </definitions>
        """;
    assertThatThrownBy(() -> Decisions.read(List.of(file.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::reason)
                    .containsExactly(Reason.BAD_DECISION));
  }

  @Test
  void aDrawingOfALaterVersionKeepsNothingFromBeingDecided() {
    var file =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="n"
          xmlns:dmndi="https://www.omg.org/spec/DMN/20230324/DMNDI/">
        <decision id="fee" name="Fee"><variable id="v" name="fee"/>
        <literalExpression id="l"><text>1 + 1</text></literalExpression></decision>
        <dmndi:DMNDI><dmndi:DMNDiagram id="g" useAlternativeInputDataShape="false"/></dmndi:DMNDI>
        </definitions>
        """;
    var read = Decisions.read(List.of(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.decide("fee", Map.of())).isEqualTo(number(2));
  }

  @Test
  void aBoxOfALaterVersionIsRefusedByItsName() {
    var file =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="n">
        <decision id="any" name="Any"><variable id="v" name="any"/>
        <some iteratorVariable="x"><in><literalExpression><text>[1,2]</text></literalExpression></in>
        <satisfies><literalExpression><text>x > 1</text></literalExpression></satisfies></some></decision>
        </definitions>
        """;
    assertThatThrownBy(() -> Decisions.read(List.of(file.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refused -> {
              assertThat(refused.problems()).hasSize(1);
              assertThat(refused.problems().getFirst().args()).containsExactly("some (DMN 1.4)");
              assertThat(refused.problems().getFirst().line()).isEqualTo(3);
            });
  }

  @Test
  void theFirstOrTheMostImportantRuleCounts() {
    assertThat(decide("hitPolicy=\"FIRST\"")).isEqualTo(number(10));
    assertThat(decide("hitPolicy=\"PRIORITY\"")).isEqualTo(number(20));
  }

  @Test
  void severalRulesGiveAListOrOneFigure() {
    assertThat(decide("hitPolicy=\"RULE ORDER\"")).isEqualTo(List.of(number(10), number(20)));
    assertThat(decide("hitPolicy=\"OUTPUT ORDER\"")).isEqualTo(List.of(number(20), number(10)));
    assertThat(decide("hitPolicy=\"COLLECT\"")).isEqualTo(List.of(number(10), number(20)));
    assertThat(decide("hitPolicy=\"COLLECT\" aggregation=\"SUM\"")).isEqualTo(number(30));
    assertThat(decide("hitPolicy=\"COLLECT\" aggregation=\"MIN\"")).isEqualTo(number(10));
    assertThat(decide("hitPolicy=\"COLLECT\" aggregation=\"MAX\"")).isEqualTo(number(20));
    assertThat(decide("hitPolicy=\"COLLECT\" aggregation=\"COUNT\"")).isEqualTo(number(2));
  }
}

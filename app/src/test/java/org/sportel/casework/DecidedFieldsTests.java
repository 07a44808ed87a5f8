package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseMessages;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a decision table found is a field of letters and of the texts of decisions. */
@SportelTest
class DecidedFieldsTests {
  private static final String TABLES =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
          namespace="test">
        <decision id="aid" name="aid"><decisionTable id="t" hitPolicy="FIRST">
          <input id="i"><inputExpression id="e"><text>1</text></inputExpression></input>
          <output id="o1" name="amount" typeRef="number"/>
          <output id="o2" name="until" typeRef="string"/>
          <output id="o3" name="repeats" typeRef="boolean"/>
          <rule id="r"><inputEntry id="c"><text>-</text></inputEntry>
            <outputEntry id="x"><text>1234.5</text></outputEntry>
            <outputEntry id="y"><text>"2027-03-01"</text></outputEntry>
            <outputEntry id="z"><text>true</text></outputEntry></rule>
        </decisionTable></decision>
        <decision id="grade" name="grade"><variable name="grade" typeRef="string"/>
          <literalExpression><text>"prvi stepen"</text></literalExpression></decision>
      </definitions>
      """;

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  private static String model() {
    return Drawn.model("decided")
        .with(rule("first", "aid", "pomoc"))
        .with(rule("second", "grade", "stepen"))
        .task("visit", "", "kind", "work")
        .service("tell", "message-applicant", "template", "=\"told\"")
        .task("then", "", "kind", "work")
        .flow("start", "first", "second", "visit", "tell", "then", "end")
        .xml();
  }

  private static String rule(String id, String decision, String result) {
    return """
        <bpmn:businessRuleTask id="%1$s" name="%1$s"><bpmn:extensionElements>
        <zeebe:calledDecision decisionId="%2$s" resultVariable="%3$s"/>
        </bpmn:extensionElements></bpmn:businessRuleTask>
        """
        .formatted(id, decision, result);
  }

  private void publish(String code, String body) {
    var letter =
        """
        {"format":"sportel-letter/1","title":{"sr-Latn":"Pomoć"},
         "body":{"sr-Latn":"%s"}}"""
            .formatted(body);
    town.publish(
        "BD-004",
        code,
        model(),
        new Part(PartKind.DECISION, "tables", TABLES),
        new Part(PartKind.LETTER, "told", letter));
  }

  @Test
  void aLetterSaysWhatTheTablesFoundInTheLanguageSpoken() {
    publish(
        "TEST-DECIDED",
        "{{decisions.stepen}}: {{decisions.pomoc.amount}} do {{decisions.pomoc.until}},"
            + " {{decisions.pomoc.repeats}}.");
    var id = town.open("TEST-DECIDED", "Anka Pomoć").id();
    var visit = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(CompleteTask.class).complete(visit, ""));
    assertThat(town.file(id).said().messages())
        .extracting(CaseMessages.Message::body)
        .containsExactly("prvi stepen: 1.234,5 do 01.03.2027, Da.");
  }

  @Test
  void whatNoTableFindsIsRefusedBeforePublishing() {
    assertThatThrownBy(() -> publish("TEST-DECIDED-NO", "{{decisions.pomoc.sum}}"))
        .isInstanceOfSatisfying(
            BundleRefused.class,
            refused ->
                assertThat(refused.findings())
                    .anySatisfy(
                        finding -> {
                          assertThat(finding.reason()).isEqualTo("catalogue.bundle.letterField");
                          assertThat(finding.line()).isEqualTo(2);
                          assertThat(finding.advice().text())
                              .contains("decisions.stepen", "decisions.pomoc.amount");
                        }));
  }
}

package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody reads on the page of a service how a fee is worked out that a table finds. */
class FeeRulesTests extends Served {
  private static final String TABLES =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
          namespace="test">
        <decision id="signFee" name="Taksa za tablu"><decisionTable id="t" hitPolicy="FIRST">
          <input id="i" label="Vrsta table"><inputExpression id="e"><text>answers.purpose</text>
          </inputExpression></input>
          <output id="o" label="Iznos u eurima" name="sum" typeRef="number"/>
          <rule id="r1"><inputEntry id="a1"><text>"svijetleća"</text></inputEntry>
            <outputEntry id="b1"><text>1250.5</text></outputEntry></rule>
          <rule id="r2"><inputEntry id="a2"><text>-</text></inputEntry>
            <outputEntry id="b2"><text>20</text></outputEntry></rule>
        </decisionTable></decision>
        <decision id="secret" name="Unutrašnja ocjena"><variable name="secret" typeRef="number"/>
          <literalExpression><text>1 + 1</text></literalExpression></decision>
      </definitions>
      """;

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void theRulesOfTheFeeStandUnderTheFeesAndNoOtherDecision() {
    var model =
        Drawn.model("signs")
            .with(rule("fee", "signFee", "taksa"))
            .with(rule("inside", "secret", "ocjena"))
            .service("due", "open-due", "amount", "=taksa")
            .task("then", "", "kind", "work")
            .flow("start", "fee", "inside", "due", "then", "end")
            .xml();
    town.publish("BD-004", "TEST-FEE-RULES", model, part());
    var page = browser.get("/m/budva/services/TEST-FEE-RULES?lang=en").body();
    assertThat(page)
        .contains("How the sum is worked out", "Taksa za tablu", "Vrsta table", "Iznos u eurima")
        .contains("svijetleća", "1,250.5", ">any")
        .doesNotContain("Unutrašnja ocjena");
    var id = town.open("TEST-FEE-RULES", "Tabla Nova").id();
    town.jobs();
    assertThat(town.file(id).fee().orElseThrow().due().orElseThrow().amount())
        .isEqualByComparingTo("20");
  }

  @Test
  void nothingIsSaidWhereNoTableFindsTheFee() {
    var page = browser.get("/m/budva/services/BD-004?lang=en").body();
    assertThat(page).doesNotContain("How the sum is worked out");
  }

  private static Part part() {
    return new Part(PartKind.DECISION, "tables", TABLES);
  }

  private static String rule(String id, String decision, String result) {
    return """
        <bpmn:businessRuleTask id="%1$s" name="%1$s"><bpmn:extensionElements>
        <zeebe:calledDecision decisionId="%2$s" resultVariable="%3$s"/>
        </bpmn:extensionElements></bpmn:businessRuleTask>
        """
        .formatted(id, decision, result);
  }
}

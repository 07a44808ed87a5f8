package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.PublishingCheck;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.forms.Form;
import org.sportel.network.Units;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A model that asks for what nobody can do is refused before anybody applies. */
@SportelTest
class ProcedureCheckTests {
  private static final String UPLOAD =
      """
      {"type":"default","schemaVersion":18,"id":"files","components":[
      {"type":"filepicker","id":"a","key":"photo","label":"Photo"}]}
      """;

  @Autowired ApplicationContext context;
  @Autowired List<PublishingCheck> checks;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void namesTheElementTheLineAndWhatToDo() {
    assertThat(found(task("", "kind", "inspection"))).containsExactly("casework.bundle.kind");
    assertThat(found(task(group("mayor")))).containsExactly("casework.bundle.group");
    assertThat(found(task(group("officer,head")))).containsExactly("casework.bundle.groups");
    assertThat(found(task(group("unit:nowhere/head")))).containsExactly("casework.bundle.unit");
    assertThat(found(task("", "skill", "no-such-skill"))).containsExactly("casework.bundle.skill");
    assertThat(found(task("<zeebe:formDefinition formId=\"files\"/>"))).isEmpty();
    assertThat(found(task("", "kind", "draft", "outcomes", "a,b")))
        .containsExactly("casework.bundle.outcomes");
    assertThat(found(service("no-such-activity"))).containsExactly("casework.bundle.activity");
    assertThat(found(service("stop-deadline", "why", "=\"x\"")))
        .containsExactly("casework.bundle.input");
    assertThat(found(service("stop-deadline", "reason", "=\"rain\"")))
        .containsExactly("casework.bundle.stop");
    assertThat(found(service("start-deadline", "event", "=\"sunrise\"")))
        .containsExactly("casework.bundle.event");
    assertThat(found(service("ask-opinion", "unit", "=\"nowhere\"", "question", "=\"Why?\"")))
        .containsExactly("casework.bundle.unit");
    assertThat(found(service("start-case", "service", "=\"XX-999\"")))
        .containsExactly("casework.bundle.service");
    assertThat(found(task(group("parent/head")))).containsExactly("casework.bundle.parent");
  }

  @Test
  void anEventThatSendsIsCheckedLikeATask() {
    assertThat(found(sending("no-such-activity"))).containsExactly("casework.bundle.activity");
    assertThat(found(sending("message-applicant"))).isEmpty();
  }

  private static Drawn sending(String type) {
    return Drawn.model("m")
        .with("<bpmn:intermediateThrowEvent id=\"step\"><bpmn:messageEventDefinition/>")
        .with("<bpmn:extensionElements><zeebe:taskDefinition type=\"" + type + "\"/>")
        .with("</bpmn:extensionElements></bpmn:intermediateThrowEvent>")
        .flow("start", "step", "end");
  }

  @Test
  void whatTheProgramCanDoPasses() {
    assertThat(found(task(group("unit:planiranje/head")))).isEmpty();
    assertThat(found(task(group("responsible"), "outcomes", "a", "outcomeVariable", "way")))
        .isEmpty();
    assertThat(found(service("stop-deadline", "reason", "=\"payment\""))).isEmpty();
    assertThat(found(task("<zeebe:formDefinition formKey=\"work\"/>", "kind", "work"))).isEmpty();
  }

  private static Drawn task(String extensions, String... headers) {
    return Drawn.model("m").task("step", extensions, headers).flow("start", "step", "end");
  }

  private static Drawn service(String type, String... inputs) {
    return Drawn.model("m").service("step", type, inputs).flow("start", "step", "end");
  }

  private static String group(String group) {
    return "<zeebe:assignmentDefinition candidateGroups=\"" + group + "\"/>";
  }

  private List<String> found(Drawn drawn) {
    var model = Model.read(drawn.xml().getBytes(StandardCharsets.UTF_8));
    return town
        .system(
            () -> {
              var bundle =
                  new ServiceBundle(
                      town.get(Services.class).get(new ServiceCode("BD-004")).card(),
                      List.of(),
                      Map.of("files", Form.read(UPLOAD)),
                      Map.of(model.id(), model),
                      Decisions.read(List.of()),
                      Map.of(),
                      Map.of(),
                      false);
              var units = Optional.of(town.get(Units.class).tree());
              return checks.stream()
                  .flatMap(check -> check.check(bundle, units).stream())
                  .filter(found -> found.reason().startsWith("casework."))
                  .toList();
            })
        .stream()
        .map(ProcedureCheckTests::said)
        .toList();
  }

  private static String said(BundleFinding finding) {
    assertThat(finding.element()).isEqualTo("step");
    assertThat(finding.line()).isPositive();
    assertThat(Texts.t(finding.reason(), finding.args().toArray())).isNotBlank();
    assertThat(Texts.t(finding.reason() + ".fix", finding.args().toArray())).isNotBlank();
    return finding.reason();
  }
}

package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.decision.LetterTexts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseMessages;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.platform.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters and messages are parts of a service, with the fields of its own forms. */
@SportelTest
class LetterTests {
  private static final String FORM =
      """
      <bpmn:extensionElements><zeebe:userTaskForm id="siteVisit">
      {"type":"default","schemaVersion":18,"id":"siteVisit","components":[
      {"type":"number","id":"b","key":"area","label":"Area in m²","validate":{"required":true}}]}
      </zeebe:userTaskForm></bpmn:extensionElements>
      """;

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  private static String model(String template) {
    return Drawn.model("lettered")
        .with(FORM)
        .task("visit", "<zeebe:formDefinition formId=\"siteVisit\"/>", "kind", "work")
        .service("tell", "message-applicant", "template", "=\"" + template + "\"")
        .service("note", "note-in-register", "object", "=\"Poziv\"")
        .service("letter", "issue-document", "number", "=internalNumber", "template", "=\"told\"")
        .task("work", "", "kind", "work")
        .flow("start", "visit", "tell", "note", "letter", "work", "end")
        .xml();
  }

  private static Part letter(String sr) {
    return new Part(
        PartKind.LETTER,
        "told",
        """
        {"format":"sportel-letter/1",
         "title":{"en":"Visit of {{number}}","sr-Latn":"Uviđaj {{number}}"},
         "body":{
           "en":"{{results.area}} m²",
           "sr-Latn":"%s"}}"""
            .formatted(sr));
  }

  private static final String WHOLE =
      "{{applicant}}: {{results.area}} m², {{answers.purpose}}, do {{dueOn}}."
          + "\\n\\n{{?unitPhone}}Telefon {{unitPhone}}.\\n\\n{{?fee}}Taksa: {{fee}}.";

  @Test
  void theCaseSendsTheLettersOfItsServiceWithWhatWasAnsweredInItsForms() {
    town.publish("BD-004", "TEST-LETTER", model("told"), letter(WHOLE));
    var id = town.open("TEST-LETTER", "Lena Pismo").id();
    var visit = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(FillTaskForm.class).fill(visit, Map.of("area", 48)));
    town.system(() -> town.get(CompleteTask.class).complete(visit, ""));
    town.jobs();
    town.jobs();
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("work");
    var due = town.file(id).file().clock().dueOn();
    assertThat(messages(id))
        .contains("Lena Pismo: 48 m², Škola ili studije, do ")
        .doesNotContain("{{", "Telefon .");
    assertThat(due).isPresent();
    assertThat(town.file(id).documents())
        .extracting(document -> document.title())
        .containsExactly("Uviđaj " + town.file(id).file().number().value());
    var english =
        town.system(
            () ->
                town.get(LetterTexts.class)
                    .filled(town.file(id).file(), "told", Lang.EN)
                    .orElseThrow());
    assertThat(english.text()).isEqualTo("48 m²");
    var typed = "A {{results.area}} B {{number}}";
    var printed =
        town.system(
            () ->
                town.get(DecisionTexts.class)
                    .letter(town.file(id).file(), "1", "T", typed, Instant.EPOCH));
    assertThat(printed.toString())
        .as("what officials noted is not told to whoever types a field's name")
        .contains("A  B " + town.file(id).file().number().value());
  }

  private String messages(CaseId id) {
    return town.file(id).said().messages().stream()
        .map(CaseMessages.Message::body)
        .reduce("", String::concat);
  }

  @Test
  void aFieldOrALetterThatIsNotThereIsRefusedWithLineAndAdvice() {
    assertThatThrownBy(
            () -> town.publish("BD-004", "TEST-LETTER-1", model("told"), letter("{{answers.no}}")))
        .isInstanceOfSatisfying(
            BundleRefused.class,
            refused ->
                assertThat(refused.findings())
                    .anySatisfy(
                        finding -> {
                          assertThat(finding.part()).isEqualTo("letters/told.json");
                          assertThat(finding.reason()).isEqualTo("catalogue.bundle.letterField");
                          assertThat(finding.line()).isEqualTo(5);
                          assertThat(finding.advice().text())
                              .contains("answers.purpose", "results.area", "dueOn", "fee");
                        }));
    assertThatThrownBy(() -> town.publish("BD-004", "TEST-LETTER-2", model("untold"), letter("x")))
        .isInstanceOfSatisfying(
            BundleRefused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(BundleFinding::reason)
                    .contains("casework.bundle.letter"));
  }
}

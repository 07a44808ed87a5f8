package org.sportel.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;

/** Parts are told by what they call themselves. */
class PartTitleTests {
  private static Map<String, String> title(PartKind kind, String body) {
    return PartTitle.of(new Part(kind, "file", body)).map(text -> text.texts()).orElse(Map.of());
  }

  @Test
  void aFormSaysItsTitleInEachLanguage() {
    var body =
        """
        {"properties": {"language": "en", "title": "Consents", "title.sq": "Pëlqimet"}}""";
    assertThat(title(PartKind.FORM, body))
        .containsOnly(Map.entry("en", "Consents"), Map.entry("sq", "Pëlqimet"));
  }

  @Test
  void aProcedureIsNamedByItsProcessAndTheTranslationsRightAfterIt() {
    var body =
        """
        <bpmn:process id="p" name="Building &amp; planning" isExecutable="true">
          <bpmn:extensionElements><zeebe:properties>
            <zeebe:property name="name.sq" value="Leje" />
          </zeebe:properties></bpmn:extensionElements>
          <bpmn:startEvent id="s"><bpmn:extensionElements>
            <zeebe:property name="name.sr-Latn" value="Zahtjev" /></bpmn:extensionElements>""";
    assertThat(title(PartKind.PROCEDURE, body))
        .containsOnly(Map.entry("en", "Building & planning"), Map.entry("sq", "Leje"));
  }

  @Test
  void templatesLettersAndDecisionsHaveTheirOwn() {
    assertThat(title(PartKind.TEMPLATE, "{\"granted\": {\"title\": {\"en\": \"Decision\"}}}"))
        .containsEntry("en", "Decision");
    assertThat(title(PartKind.LETTER, "{\"title\": {\"en\": \"Consent\"}}"))
        .containsEntry("en", "Consent");
    assertThat(title(PartKind.DECISION, "<decision id=\"d\" name=\"Fee\">"))
        .containsEntry("en", "Fee");
  }

  @Test
  void whatHasNoOtherNameOrCannotBeReadKeepsTheFile() {
    assertThat(title(PartKind.DECISION, "<decision id=\"d\" name=\"file\">")).isEmpty();
    assertThat(title(PartKind.FORM, "{broken")).isEmpty();
    assertThat(title(PartKind.TEST, "{}")).isEmpty();
  }
}

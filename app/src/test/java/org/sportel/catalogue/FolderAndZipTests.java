package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.Statements;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.TakeBundle;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.catalogue.folder.BundleZip;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** A service is the same whether it comes as a folder or as one zip. */
@SportelTest
class FolderAndZipTests {
  private static final String SERVICES =
      """
      {"format": "sportel-services/1", "language": "en", "services": [
        {"code": "%s", "title": "Dog licence", "category": "other", "outcome": "permit",
         "unit": "imovina", "form": "dog-form", "procedure": "dog-procedure",
         "template": "dog-texts"}]}
      """;

  /** Names every kind of part: by constant, by expression and by the id of a process. */
  private static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
        <process id="dog" isExecutable="true">
          <startEvent id="start"/>
          <userTask id="visit" name="Visit"><extensionElements>
            <zeebe:formDefinition formId="dog-visit"/>
            <zeebe:taskHeaders><zeebe:header key="kind" value="work"/></zeebe:taskHeaders>
          </extensionElements></userTask>
          <businessRuleTask id="rule" name="Rule"><extensionElements>
            <zeebe:calledDecision decisionId="dogFee" resultVariable="fee"/>
          </extensionElements></businessRuleTask>
          <callActivity id="more" name="More"><extensionElements>
            <zeebe:calledElement processId="dogs"/>
          </extensionElements></callActivity>
          <serviceTask id="tell" name="Tell"><extensionElements>
            <zeebe:taskDefinition type="message-applicant"/>
            <zeebe:ioMapping><zeebe:input source="=&quot;dog-told&quot;" target="template"/>
            </zeebe:ioMapping></extensionElements></serviceTask>
          <endEvent id="end"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="visit"/>
          <sequenceFlow id="f2" sourceRef="visit" targetRef="rule"/>
          <sequenceFlow id="f3" sourceRef="rule" targetRef="more"/>
          <sequenceFlow id="f4" sourceRef="more" targetRef="tell"/>
          <sequenceFlow id="f5" sourceRef="tell" targetRef="end"/>
        </process>
      </definitions>
      """;

  private static final String CALLED =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
        <process id="dogs" isExecutable="true">
          <startEvent id="begin"/>
          <serviceTask id="send" name="Send"><extensionElements>
            <zeebe:taskDefinition type="message-applicant"/>
            <zeebe:ioMapping><zeebe:input
              source="=if fee &gt; 1 then &quot;dog-dear&quot; else &quot;dog-cheap&quot;"
              target="template"/></zeebe:ioMapping></extensionElements></serviceTask>
          <endEvent id="over"/>
          <sequenceFlow id="g1" sourceRef="begin" targetRef="send"/>
          <sequenceFlow id="g2" sourceRef="send" targetRef="over"/>
        </process>
      </definitions>
      """;

  private static final String DECISION =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
          namespace="dog">
        <decision id="dogFee" name="dogFee"><variable name="dogFee" typeRef="number"/>
          <literalExpression><text>1 + 1</text></literalExpression></decision>
      </definitions>
      """;

  private static final String LETTER =
      """
      {"format": "sportel-letter/1", "title": {"en": "On {{number}}"},
       "body": {"en": "{{results.name}}, {{answers.kind}}"}}
      """;

  private static final String TEST =
      """
      {"format": "sportel-test/1", "service": "%s", "procedure": "",
       "script": {"begins": "2026-03-02T08:00:00Z", "answers": {}, "steps": []},
       "expected": {"tasks": ["visit"], "open": ["visit"], "values": {}, "documents": []}}
      """;

  @TempDir Path folder;
  @Autowired StandingPacks packs;
  @Autowired ImportBundle importBundle;
  @Autowired ExportBundle exportBundle;
  @Autowired TakeBundle takeBundle;
  @Autowired ServiceBundles bundles;
  @Autowired Services services;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Json json;

  @BeforeEach
  void budva() {
    packs.budva();
  }

  @Test
  void everyPartOfAFolderComesThroughAndTheZipOfItIsTheSame() throws IOException {
    var written = folder("DOG-WHOLE");
    assertThat(written.keySet().stream().map(place -> PartKind.at(place).orElseThrow()))
        .as("every kind of part is tried")
        .contains(PartKind.values());
    assertThat(imported(BundleFiles.read(folder))).isEqualTo(ImportReport.Result.ADDED);
    var code = new ServiceCode("DOG-WHOLE");
    assertThat(parts(code)).isEqualTo(plain(written));
    var version = in(() -> services.get(code).version());
    var zip = folder.resolveSibling("whole.zip");
    Files.write(zip, in(() -> exportBundle.zip(code)));
    assertThat(imported(BundleFiles.read(zip))).isEqualTo(ImportReport.Result.UNCHANGED);
    assertThat(in(() -> services.get(code).version())).isEqualTo(version);
  }

  private Map<String, String> parts(ServiceCode code) {
    var found = new TreeMap<String, String>();
    in(() -> bundles.parts(services.get(code).version()))
        .forEach(part -> found.put(part.path(), part.body()));
    return plain(found);
  }

  /** Forms are put together anew: what they say counts, not how it is written. */
  private Map<String, String> plain(Map<String, String> parts) {
    var plain = new TreeMap<>(parts);
    plain.replaceAll(
        (place, body) ->
            PartKind.at(place).filter(PartKind.FORM::equals).isPresent()
                ? json.write(json.tree(body))
                : body);
    return plain;
  }

  private ImportReport.Result imported(BundleFiles files) {
    var report = in(() -> importBundle.importFrom(files));
    assertThat(report.lines()).hasSize(1);
    assertThat(report.lines().getFirst().problems()).isEmpty();
    return report.lines().getFirst().result();
  }

  /** What a service needs, and one letter that belongs to another. */
  private Map<String, String> folder(String code) throws IOException {
    var parts = new TreeMap<String, String>();
    parts.put("forms/dog-form.json", Breakage.FORM);
    parts.put("forms/dog-visit.json", Breakage.FORM.replace("\"id\": \"dog\"", "\"id\": \"v\""));
    parts.put("procedures/dog-procedure.bpmn", MODEL);
    parts.put("procedures/dog-called.bpmn", CALLED);
    parts.put("decisions/dog-fee.dmn", DECISION);
    parts.put("templates/dog-texts.json", Breakage.TEXTS);
    parts.put("letters/dog-told.json", LETTER);
    parts.put("letters/dog-dear.json", LETTER);
    parts.put("letters/dog-cheap.json", LETTER);
    parts.put("tests/dog-way.json", TEST.formatted(code));
    for (var kind : PartKind.values()) {
      Files.createDirectories(folder.resolve(kind.path("x")).getParent());
    }
    for (var part : parts.entrySet()) {
      Files.writeString(folder.resolve(part.getKey()), part.getValue());
    }
    Files.writeString(folder.resolve("services.json"), SERVICES.formatted(code));
    return parts;
  }

  @Test
  void whatAFileTakesGrowsNoFasterThanItsParts() {
    var few = statements(5);
    var many = statements(65);
    assertThat(many - few).isLessThanOrEqualTo(60 * 4);
  }

  /** Takes the draft of a service with so many letters more. */
  private int statements(int letters) {
    var code = new ServiceCode("BD-012");
    return in(
        () -> {
          var standing = services.get(code);
          var parts = new ArrayList<>(bundles.parts(standing.version()));
          for (int at = 0; at < letters; at++) {
            parts.add(new Part(PartKind.LETTER, "letter-" + at, LETTER + " ".repeat(at % 3)));
          }
          var files = unzipped(BundleZip.write(standing.card(), parts, json));
          return Statements.of(() -> takeBundle.take(code, files));
        });
  }

  private static BundleFiles unzipped(byte[] zip) {
    return BundleFiles.unzip("x.zip", new java.io.ByteArrayInputStream(zip));
  }

  private <T> T in(Supplier<T> work) {
    var budva = packs.budva().id();
    return acting.as(Actor.system("test"), () -> transactions.write(Scope.of(budva), work));
  }
}

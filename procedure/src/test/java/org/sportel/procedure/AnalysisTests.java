package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.procedure.cli.CheckFiles;
import org.sportel.procedure.cli.SimulateFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AnalysisTests {
  private static List<String> findings(String flows) {
    return findings(Models.of(flows));
  }

  private static List<String> findings(Model model) {
    return Soundness.check(model).stream()
        .filter(p -> p.reason() != Reason.NOBODY_ASSIGNED)
        .map(p -> p.reason() + " " + p.element() + " " + p.args())
        .toList();
  }

  @Test
  void findsNothingInASoundModel() {
    assertThat(findings("s>p1 p1>t1 p1>t2 t1>p2 t2>p2 p2>e")).isEmpty();
    assertThat(findings("s>o1 o1>t1[a] o1>t2[b] o1>t3[else] t1>o2 t2>o2 t3>o2 o2>e")).isEmpty();
    assertThat(findings("s>t t>x x>t[again] x>e[else]")).isEmpty();
  }

  @Test
  void findsAJoinThatWaitsForEverWithThePath() {
    assertThat(findings("s>t t>x x>t1[a] x>t2[else] t1>p9 t2>p9 p9>e"))
        .contains("STUCK p9 [s → t → t1]", "NEVER_REACHED e []");
  }

  @Test
  void findsCirclesDeadElementsAndMissingEnds() {
    assertThat(findings("s>t t>m1 m1>m2 m2>m1")).anyMatch(f -> f.startsWith("ENDLESS m"));
    assertThat(findings("s>t t>e t9>e")).contains("NEVER_REACHED t9 []");
    assertThat(findings("s>t1 t1>t2 t2>t1")).contains("CANNOT_END p [s]");
    assertThat(findings("s>x x>e[a] x>t[b] t>e")).contains("NOT_EXHAUSTIVE x []");
  }

  @Test
  void namesTasksForNobody() {
    assertThat(Soundness.check(Models.of("s>t t>e")))
        .extracting(Problem::reason)
        .containsExactly(Reason.NOBODY_ASSIGNED);
  }

  @Test
  void soundnessBoundsItselfAndSamplesTheRest() {
    String wide = "s>p1";
    for (int i = 1; i <= 14; i++) {
      wide += " p1>t%d t%d>ta%d ta%d>p2".formatted(i, i, i, i);
    }
    assertThat(findings(wide + " p2>e")).isEmpty();
  }

  @Test
  void simulatesTheSameForTheSameSeed() {
    Model model = GoldenTests.GoldenModels.read("messages.bpmn");
    Simulation first = Simulation.run(model, 300, 7);
    assertThat(Simulation.run(model, 300, 7)).isEqualTo(first);
    assertThat(first.ended()).isEqualTo(300);
    assertThat(first.unreached()).isEmpty();
    assertThat(Simulation.run(Models.of("s>x x>t1[a] x>t2[else] t1>p9 t2>p9 p9>e"), 50, 1))
        .satisfies(s -> assertThat(s.stuck()).isEqualTo(50))
        .satisfies(s -> assertThat(s.unreached()).containsExactly("p9", "e"))
        .satisfies(s -> assertThat(s.stuckPaths()).contains(List.of("s", "t1")));
  }

  @Test
  void linksProceduresAndRefusesCircles() {
    Model a = calling("a", "b");
    assertThatThrownBy(() -> ProcedureSet.of(List.of(a), null))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("not in the set");
    assertThatThrownBy(() -> ProcedureSet.of(List.of(a, calling("b", "a")), null))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("a → b → a");
    assertThat(findings(a)).isEmpty();
  }

  private static Model calling(String id, String called) {
    return Model.read(
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="%s" isExecutable="true">
        <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="c"/><callActivity id="c" calledElement="%s"/>
        <sequenceFlow id="g" sourceRef="c" targetRef="e"/><endEvent id="e"/></process></definitions>"""
            .formatted(id, called)
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void decisionsAreCheckedBeforeTheyRun() {
    String dmn = new String(GoldenTests.GoldenModels.bytes("decision.dmn"), StandardCharsets.UTF_8);
    assertThat(Decisions.read(List.of(bytes(dmn))).ids()).containsExactlyInAnyOrder("group", "fee");
    for (String bad :
        List.of(
            dmn.replace(
                "<text>&lt; 18</text>",
                "<text>count(for i in 1..1000000000 return i) &gt; 1</text>"),
            dmn.replace("<text>age</text>", "<text>2 ** 99999999</text>"),
            dmn.replace("<definitions", "<!DOCTYPE x []><definitions"),
            "<definitions/>",
            "no")) {
      assertThatThrownBy(() -> Decisions.read(List.of(bytes(bad))))
          .isInstanceOf(ModelRefused.class);
    }
    assertThatThrownBy(() -> Decisions.read(List.of()).decide("none", Map.of()))
        .isInstanceOf(Decisions.DecisionFailed.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  // --- command lines

  @TempDir private Path folder = Path.of("");

  private record Answer(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.builder().build().readTree(out);
    }
  }

  private static Answer call(boolean check, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var words = List.of(args);
    var to = new PrintStream(out, true, StandardCharsets.UTF_8);
    var bad = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = check ? CheckFiles.run(words, to, bad) : SimulateFile.run(words, to, bad);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  @Test
  void checksFiles() throws IOException {
    String good = file("good.bpmn", GoldenTests.GoldenModels.bytes("approval.bpmn"));
    String bad = file("bad.bpmn", Models.bytes("s>t t>e", "<scriptTask id=\"q\" name=\"Q\"/>"));
    String flowable = file("flow.bpmn", SketchMaker.make(1).bytes());
    assertThat(call(true, good).code()).isZero();
    Answer all = call(true, good, bad, flowable, folder + "/none", "--json");
    assertThat(all.code()).isEqualTo(1);
    assertThat(all.json().findValuesAsString("result"))
        .containsExactly("runs", "refused", "runs", "refused");
    JsonNode problem = all.json().get(1).get("problems").get(0);
    assertThat(problem.propertyNames())
        .containsExactly("element", "name", "line", "severity", "reason");
    assertThat(problem.get("element").asString()).isEqualTo("q");
    assertThat(problem.get("severity").asString()).isEqualTo("error");
    assertThat(call(true, good, bad).out()).contains("bad.bpmn: refused").contains("q \"Q\"");
    assertThat(call(true).code()).isEqualTo(2);
    assertThat(call(true, good, "--what").code()).isEqualTo(2);
    assertThat(call(true, good, "--activities").code()).isEqualTo(2);
    assertThat(call(true, good, "--activities", folder + "/none").code()).isEqualTo(2);
  }

  @Test
  void importsWithATable() throws IOException {
    String task =
        "<serviceTask id=\"q\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" camunda:class=\"org.x.Issue\"/>";
    String model = file("camunda.bpmn", Models.bytes("s>q q>e", task));
    String table = file("table", bytes("org.x.Issue = issue-document"));
    assertThat(call(true, model).out()).contains("org.x.Issue");
    assertThat(call(true, model, model, "--activities", table).out())
        .isEqualTo(model + ": imported\n");
    assertThat(call(false, model).err()).contains("camunda.bpmn: refused").contains("line ");
    assertThat(call(false, model, "--activities", table).code()).isZero();
    assertThat(call(false, model, "--activities", folder + "/none").code()).isEqualTo(2);
  }

  @Test
  void refusesCallsInACircle() throws IOException {
    String a = file("a.bpmn", calling("a", "b").source());
    String text = new String(calling("b", "a").source(), StandardCharsets.UTF_8);
    String b = file("b.bpmn", bytes(text.replace("\"c\"", "\"other\"").replace("><", ">\n<")));
    Answer both = call(true, a, b, "--json");
    assertThat(both.code()).isEqualTo(1);
    assertThat(both.json().findValuesAsString("result")).containsExactly("refused", "refused");
    assertThat(both.out()).contains("a → b → a");
    assertThat(call(true, a).code()).isZero();
  }

  @Test
  void looksAtFilesTogether() throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : List.of("call-error.bpmn", "called.bpmn", "decision.bpmn", "decision.dmn")) {
      files.add(file(name, GoldenTests.GoldenModels.bytes(name)));
    }
    files.add(file("lost.bpmn", calling("lost", "nowhere").source()));
    Answer answer = call(true, files.toArray(new String[0]));
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("The called process nowhere is not in the set")
        .doesNotContain("never reached")
        .doesNotContain("The decision");
    assertThat(call(true, file("bad.dmn", bytes("<a/>"))).code()).isEqualTo(1);
  }

  @Test
  void simulatesAFile() throws IOException {
    String good = file("good.bpmn", GoldenTests.GoldenModels.bytes("approval.bpmn"));
    Answer answer = call(false, good, "--runs", "100", "--seed", "5", "--json");
    assertThat(answer.code()).isZero();
    assertThat(answer.json().propertyNames())
        .containsExactly(
            "runs", "ended", "stuck", "elements", "reached", "unreached", "longestPath");
    assertThat(answer.json().get("ended").asInt()).isEqualTo(100);
    assertThat(call(false, good).out()).contains("1000 runs: 1000 ended, 0 stuck");
    assertThat(call(false, good, "--runs", "0").code()).isEqualTo(2);
    assertThat(call(false, good, "--runs", "x").code()).isEqualTo(2);
    assertThat(call(false, good, good).code()).isEqualTo(2);
    assertThat(call(false, folder + "/none").code()).isEqualTo(1);
    assertThat(call(false, file("bad", bytes("x"))).code()).isEqualTo(1);
  }
}

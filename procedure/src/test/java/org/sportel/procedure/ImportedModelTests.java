package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models as people draw them elsewhere: several pools in a file, functions of other engines. */
final class ImportedModelTests {
  @TempDir Path folder;

  private static String process(String id, String attributes, boolean works) {
    return works
        ? """
          <process id="%1$s" %2$s><startEvent id="%1$ss"/><userTask id="%1$st"/><endEvent id="%1$se"/>
          <sequenceFlow id="%1$s1" sourceRef="%1$ss" targetRef="%1$st"/>
          <sequenceFlow id="%1$s2" sourceRef="%1$st" targetRef="%1$se"/></process>
          """
            .formatted(id, attributes)
        : "<process id=\"%s\" %s/>".formatted(id, attributes);
  }

  private static byte[] file(String... processes) {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><collaboration id="c">
        <participant id="p1" name="Citizen" processRef="citizen"/>
        <participant id="p2" name="Office" processRef="office"/></collaboration>%s</definitions>
        """
        .formatted(String.join("", processes))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void takesTheOnlyPoolThatWorks() {
    assertThat(Model.read(file(process("citizen", "", false), process("office", "", true))).id())
        .isEqualTo("office");
    var executable =
        file(process("citizen", "", true), process("office", "isExecutable=\"1\"", true));
    assertThat(Model.read(executable).id()).isEqualTo("office");
    assertThat(Model.read(executable).notes())
        .extracting(Problem::text)
        .containsExactly("Other processes of the file do not run here: citizen (Citizen).");
  }

  @Test
  void namesThePoolsThatCouldBeMeant() {
    var both = file(process("citizen", "", true), process("office", "", true));
    assertThatThrownBy(() -> Model.read(both))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refused ->
                assertThat(refused.problems().getFirst().text())
                    .contains("citizen (Citizen), office (Office)"));
    assertThat(Model.read(both, ActivityNames.NONE, "citizen").id()).isEqualTo("citizen");
    assertThatThrownBy(() -> Model.read(both, ActivityNames.NONE, "bank"))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refused ->
                assertThat(refused.problems().getFirst().reason())
                    .isEqualTo(Reason.NO_SUCH_PROCESS));
  }

  @Test
  void checksAndSimulatesTheNamedPool() throws IOException {
    var both = write("both.bpmn", file(process("citizen", "", true), process("office", "", true)));
    var other = write("other.bpmn", file(process("tax", "", true)));
    assertThat(run("check", both, other)).startsWith("1").contains("--process");
    assertThat(run("check", both, other, "--process", "office")).startsWith("0");
    assertThat(run("check", other, "--process", "bank")).startsWith("1").contains("bank");
    assertThat(run("simulate", both)).startsWith("1");
    assertThat(run("simulate", both, "--process", "office")).startsWith("0").contains("3 of 3");
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static String run(String... words) {
    var bytes = new ByteArrayOutputStream();
    var print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var code = ProcedureCommand.run(List.of(words), print, print);
    return code + " " + bytes.toString(StandardCharsets.UTF_8).strip();
  }

  /** Each on every variable of the case below, and once on one that is not there. */
  private static final List<String> FUNCTIONS =
      List.of(
          "var:get(%s)",
          "vars:getOrDefault('%s', 'none')",
          "variables:equals(%s, 5)",
          "var:eq(%s, 'five')",
          "var:notEquals(%s, 5)",
          "var:ne(%s, 'five')",
          "var:exists(%s)",
          "var:exist(%s)",
          "var:empty(%s)",
          "var:isEmpty(%s)",
          "var:notEmpty(%s)",
          "var:isNotEmpty(\"%s\")");

  private static final List<String> ON_TEXTS =
      List.of(
          "var:contains(%s, 'iv')",
          "var:containsAny(%s, 'x', 'five')", "var:contains(%s, 'a', 'five')");

  private static final List<String> ON_NUMBERS =
      List.of(
          "var:lowerThan(%s, 6)",
          "var:lessThan(%s, 5)",
          "var:lt(%s, 6)",
          "var:lowerThanOrEquals(%s, 5)",
          "var:lessThanOrEquals(%s, 4)",
          "var:lte(%s, 5)",
          "var:greaterThan(%s, 4)",
          "var:gt(%s, 5)",
          "var:greaterThanOrEquals(%s, 5)",
          "var:gte(%s, 6)",
          "var:get(%s) == 5 || var:exists(text)");

  private static final Map<String, Object> DATA =
      Map.of(
          "number",
          5,
          "text",
          "five",
          "blank",
          "",
          "list",
          List.of("five", "six"),
          "none",
          List.of());

  @Test
  void itsFunctionsAnswerAsFlowableDoes() {
    try (var flowable = new Flowable("functions")) {
      FUNCTIONS.forEach(
          call ->
              List.of("number", "text", "blank", "list", "none", "missing")
                  .forEach(name -> same(flowable, call.formatted(name))));
      ON_TEXTS.forEach(
          call ->
              List.of("text", "blank", "list", "none", "missing")
                  .forEach(name -> same(flowable, call.formatted(name))));
      ON_NUMBERS.forEach(
          call ->
              List.of("number", "missing").forEach(name -> same(flowable, call.formatted(name))));
    }
  }

  private static void same(Flowable flowable, String call) {
    var theirs = Values.plain(flowable.evaluate("${" + call + "}", DATA));
    assertThat(read("${" + call + "}").value(DATA)).as(call).isEqualTo(theirs);
  }

  @Test
  void asksTheExecutionForValuesAlone() {
    assertThat(read("${execution.getVariable('number') + 1}").value(DATA))
        .isEqualTo(BigDecimal.valueOf(6));
    assertThat(read("${execution.hasVariable(\"text\") ? var:get('a-b') : text}").value(DATA))
        .isNull();
    assertThat(read("${number > 4 ? vars : number}").text()).contains("then vars else number");
    for (String bad :
        List.of(
            "${execution.setVariable('number', 1)}",
            "${execution.getVariable('a').b()}",
            "${var:base64(text)}",
            "${var:get()}",
            "${var:equals(number)}",
            "${other:get(number)}",
            "${" + "(".repeat(1_000) + "1" + ")".repeat(1_000) + "}",
            "${" + "empty ".repeat(40) + "a}",
            "${" + "1 + ".repeat(2_000) + "1}")) {
      assertThatThrownBy(() -> read(bad)).as(bad).isInstanceOf(ModelRefused.class);
    }
  }

  private static Formula read(String expression) {
    return Model.read(
            Models.bytes(
                "s>t t>e",
                "<userTask id=\"t\" xmlns:f=\"http://flowable.org/bpmn\" f:assignee=\"%s\"/>"
                    .formatted(
                        expression
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace("\"", "&quot;"))))
        .find("t")
        .map(t -> ((Activity.UserTask) t).assignment().assignee())
        .orElseThrow();
  }
}

package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code procedure decide}: the answer on standard output, refusals by exit code. */
final class DecideFileTests {
  private static final String TABLE =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t">
      <decision id="fee" name="fee"><decisionTable id="t">
        <input id="i"><inputExpression id="x" typeRef="number"><text>pages</text></inputExpression></input>
        <output id="o" name="fee" typeRef="number"/>
        <rule id="r1"><inputEntry id="a1"><text>&gt; 10</text></inputEntry><outputEntry id="b1"><text>7.5</text></outputEntry></rule>
      </decisionTable></decision></definitions>""";

  @TempDir Path folder;

  @Test
  void saysWhatADecisionAnswers() throws IOException {
    var table = write("fee.dmn", TABLE);
    var input = write("in.json", "{\"pages\": 12}");
    assertThat(run("decide", table, "--decision", "fee", "--input", input, "--json"))
        .isEqualTo("0 {\"result\":7.5}");
    assertThat(run("decide", table, "--decision", "none", "--input", input)).startsWith("1");
    assertThat(run("decide", write("x.dmn", "<a/>"), "--decision", "fee", "--input", input))
        .startsWith("1");
    assertThat(run("decide", table, "--decision", "fee", "--input", write("y.json", "[")))
        .startsWith("1");
    assertThat(run("decide", table)).startsWith("2");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String run(String... words) {
    var bytes = new ByteArrayOutputStream();
    var print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var code = ProcedureCommand.run(List.of(words), print, print);
    return code + " " + bytes.toString(StandardCharsets.UTF_8).strip();
  }
}

package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * File in, trace out: each {@code x.txt} plays its {@code >} lines against {@code x.bpmn}, and the
 * lines between them are what must happen. {@code -Dgolden.write=true} writes them anew.
 */
final class GoldenTests {
  private static final Path FOLDER = Path.of("src/test/resources/org/sportel/procedure/golden");

  @TestFactory
  Stream<DynamicTest> playsAsWritten() throws IOException {
    try (var files = Files.list(FOLDER)) {
      List<Path> scripts = files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      assertThat(scripts).isNotEmpty();
      return scripts.stream()
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> play(p)));
    }
  }

  private static void play(Path script) throws IOException {
    List<String> written = Files.readAllLines(script);
    var scenario = new Scenario(GoldenModels.set(written.getFirst()));
    written.stream()
        .filter(line -> line.startsWith(">"))
        .forEach(line -> scenario.play(line.substring(1)));
    List<String> comments = written.stream().filter(line -> line.startsWith("#")).toList();
    List<String> played = Stream.concat(comments.stream(), scenario.lines().stream()).toList();
    if (Boolean.getBoolean("golden.write")) {
      Files.write(script, played);
    }
    assertThat(String.join("\n", played)).isEqualTo(String.join("\n", written));
  }

  /** Our example models are BPMN as the schema has it, not only as we read it. */
  @Test
  void theModelsKeepTheSchema() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.filter(p -> p.toString().endsWith(".bpmn")))
          .isNotEmpty()
          .allSatisfy(p -> Bpmn.validateModel(Bpmn.readModelFromFile(p.toFile())));
    }
  }

  /** The models of the folder. */
  static final class GoldenModels {
    private GoldenModels() {}

    /** The first model named in a line, linked with the other models and decisions named there. */
    static Model set(String line) {
      List<Model> models = new ArrayList<>();
      List<byte[]> decisions = new ArrayList<>();
      for (String word : line.split(" ")) {
        if (word.endsWith(".bpmn")) {
          models.add(read(word));
        } else if (word.endsWith(".dmn")) {
          decisions.add(bytes(word));
        }
      }
      return ProcedureSet.of(models, Decisions.read(decisions)).get(models.getFirst().id());
    }

    static Model read(String file) {
      return Model.read(bytes(file));
    }

    static byte[] bytes(String file) {
      try {
        return Files.readAllBytes(FOLDER.resolve(file));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}

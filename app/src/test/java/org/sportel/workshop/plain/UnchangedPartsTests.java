package org.sportel.workshop.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;
import org.sportel.procedure.Element;
import org.sportel.procedure.Model;
import org.sportel.workshop.Vocabulary;

/** Saving a block as it stands changes nothing, in any part that comes with the program. */
class UnchangedPartsTests {
  private static final Vocabulary NONE = Vocabulary.none();
  private static final Json JSON = new Json();

  static Stream<Path> forms() {
    return files("forms", ".json")
        .filter(file -> JSON.tree(text(file)).path("components").isArray());
  }

  static Stream<Path> procedures() {
    return files("procedures", ".bpmn");
  }

  static Stream<Path> templates() {
    return files("templates", ".json");
  }

  static Stream<Path> decisions() {
    return files("decisions", ".dmn");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void keepsFormsAsTheyAre(Path file) {
    var body = text(file);
    assertThat(JSON.tree(savedAsItStands(new QuestionList(), body))).isEqualTo(JSON.tree(body));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void keepsTextsAsTheyAre(Path file) {
    var body = text(file);
    assertThat(JSON.tree(savedAsItStands(new TextList(), body))).isEqualTo(JSON.tree(body));
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void keepsProceduresAsTheyAre(Path file) {
    var body = text(file);
    var saved = savedAsItStands(new StepList(), body);
    assertThat(said(saved)).isEqualTo(said(body));
    assertThat(list(new StepList(), saved)).isEqualTo(list(new StepList(), body));
    assertThat(model(saved).diagram()).isEqualTo(model(body).diagram());
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void keepsDecisionsAsTheyAre(Path file) {
    var body = text(file);
    var saved = savedAsItStands(new RuleList(), body);
    assertThat(list(new RuleList(), saved)).isEqualTo(list(new RuleList(), body));
  }

  private static String savedAsItStands(PlainEditor editor, String body) {
    var now = body;
    for (var block : editor.read(body, NONE).blocks()) {
      var typed = new LinkedHashMap<String, String>();
      block.fields().stream()
          .filter(
              field -> field.kind() != FieldList.Field.Kind.CHECK || field.value().equals("true"))
          .forEach(field -> typed.put(field.name(), field.value()));
      now = editor.write(now, block.id(), "save", typed);
    }
    return now;
  }

  private static FieldList list(PlainEditor editor, String body) {
    return editor.read(body, NONE);
  }

  private static Model model(String body) {
    return Model.read(body.getBytes(StandardCharsets.UTF_8));
  }

  /** Names by ids, without the lines on which they stand. */
  private static Map<String, String> said(String body) {
    var said = new LinkedHashMap<String, String>();
    for (Element element : model(body).elements()) {
      said.put(element.id(), element.getClass().getSimpleName() + " " + element.name());
    }
    model(body).flows().forEach(flow -> said.put(flow.id(), flow.condition().text()));
    return said;
  }

  private static Stream<Path> files(String folder, String ending) {
    try (var walk = Files.walk(Path.of("../packs"))) {
      return walk
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> String.valueOf(file.getParent()).endsWith(folder))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

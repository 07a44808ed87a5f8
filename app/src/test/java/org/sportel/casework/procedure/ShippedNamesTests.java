package org.sportel.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.procedure.Model;

/** Every step, event, gateway and way of the shipped procedures has a name in each language. */
class ShippedNamesTests {
  static List<Path> shipped() throws IOException {
    try (var files = Files.list(Path.of("../packs/procedures"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsDrawnWithWordsHasThemInAlbanianAndSerbian(Path file) throws IOException {
    var model = Model.read(Files.readAllBytes(file));
    var named =
        Stream.concat(
            Stream.of(Map.entry(model.id(), model.name())),
            Stream.concat(
                model.elements().stream().map(one -> Map.entry(one.id(), one.name())),
                model.flows().stream().map(one -> Map.entry(one.id(), one.name()))));
    var missing = new ArrayList<String>();
    named
        .filter(one -> !one.getValue().isBlank())
        .filter(one -> !model.names(one.getKey()).keySet().containsAll(List.of("sq", "sr-Latn")))
        .forEach(one -> missing.add(one.getKey() + ": " + one.getValue()));
    assertThat(missing).isEmpty();
  }
}

package org.sportel.complaints.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class ActionEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/complaints");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  static List<ActionEvent> events() {
    return List.of(
        new ActionEvent.Recorded(
            ONE,
            Optional.of(TWO),
            TWO,
            DAY,
            Optional.of("BD-004"),
            Optional.empty(),
            Optional.empty()),
        new ActionEvent.TimeKept(ONE),
        new ActionEvent.TimePassed(ONE, DAY),
        new ActionEvent.Done(ONE, DAY),
        new ActionEvent.Checked(ONE, true));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(ActionEvent event) throws IOException {
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file(event)).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(ActionEvent event) throws IOException {
    assertThat(new Json().read(Files.readString(file(event)), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(ActionEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }

  private static Path file(ActionEvent event) {
    return GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
  }
}

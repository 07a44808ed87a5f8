package org.sportel.casework.absence;

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
class AbsenceEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/casework");

  static List<AbsenceEvent> events() {
    var absence = new UUID(0, 9);
    var account = new UUID(0, 1);
    return List.of(
        new AbsenceEvent.Noted(
            absence,
            account,
            Optional.of(new UUID(0, 2)),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 11)),
        new AbsenceEvent.Ended(absence, account));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(AbsenceEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    var text = Files.readString(file).strip();
    assertThat(new Json().write(event)).isEqualTo(text);
    assertThat(new Json().read(text, event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(AbsenceEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}

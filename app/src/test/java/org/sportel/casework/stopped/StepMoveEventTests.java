package org.sportel.casework.stopped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.casework.model.CaseFacts;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class StepMoveEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/casework");
  private static final UUID CASE = new UUID(0, 9);
  private static final CaseFacts FACTS =
      new CaseFacts(
          new UUID(0, 1),
          "BD-004",
          "civil",
          new UUID(0, 2),
          Optional.of(new UUID(0, 3)),
          "COUNTER",
          Instant.parse("2026-03-02T08:15:30.123456Z"),
          Optional.of(Instant.parse("2026-03-17T22:59:59.999999Z")));

  static List<StepMoveEvent> events() {
    return List.of(
        new StepMoveEvent.Proposed(CASE, FACTS, 4, "visit", "draft"),
        new StepMoveEvent.Dropped(CASE, FACTS, 4, "visit", "draft"),
        new StepMoveEvent.RuleSet(new UUID(0, 3), true));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(StepMoveEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    var text = Files.readString(file).strip();
    assertThat(new Json().write(event)).isEqualTo(text);
    assertThat(new Json().read(text, event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(StepMoveEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }
}

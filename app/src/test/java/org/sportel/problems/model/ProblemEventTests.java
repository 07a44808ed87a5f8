package org.sportel.problems.model;

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
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class ProblemEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/problems");
  private static final UUID PROBLEM = new UUID(0, 1);
  private static final UUID UNIT = new UUID(0, 2);
  private static final Instant AT = Instant.parse("2026-03-02T08:15:30.123456Z");

  static List<ProblemEvent> events() {
    return List.of(
        new ProblemEvent.Reported(
            PROBLEM, "pothole", Optional.of(UNIT), ProblemChannel.OPEN311, Optional.of(AT), true),
        new ProblemEvent.Taken(PROBLEM, Optional.of(UNIT)),
        new ProblemEvent.Answered(PROBLEM, new UUID(0, 3)),
        new ProblemEvent.Recategorised(PROBLEM, "pothole", "drain", Optional.empty()),
        new ProblemEvent.Forwarded(PROBLEM, Optional.of(7)),
        new ProblemEvent.Released(PROBLEM, true),
        new ProblemEvent.Closed(PROBLEM, ProblemOutcome.FIXED, true),
        new ProblemEvent.CategorySet(new UUID(0, 4), "drain", Optional.of(UNIT), true),
        new ProblemEvent.KeyAdded(new UUID(0, 5), 100),
        new ProblemEvent.KeyRemoved(new UUID(0, 5)),
        new ProblemEvent.KeyRuleSet(new UUID(0, 0), true),
        new ProblemEvent.TileSourceSet(new UUID(0, 1), "https://maps.example.org"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(ProblemEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(ProblemEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(ProblemEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}

package org.sportel.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class MysteryEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/feedback");
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  static List<MysteryEvent> events() {
    return List.of(
        new MysteryEvent.ScenarioKept(ONE, 6),
        new MysteryEvent.ScenarioRetired(ONE),
        new MysteryEvent.Planned(ONE),
        new MysteryEvent.Dropped(ONE),
        new MysteryEvent.Started(
            ONE, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), 12),
        new MysteryEvent.Closed(ONE, 12, 11),
        new MysteryEvent.VisitGiven(ONE, TWO),
        new MysteryEvent.VisitCancelled(ONE, TWO),
        new MysteryEvent.VisitReported(ONE, TWO, new UUID(0, 3), 5, 6),
        new MysteryEvent.WordsReleased(ONE, TWO));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(MysteryEvent event) throws IOException {
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file(event)).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(MysteryEvent event) throws IOException {
    assertThat(new Json().read(Files.readString(file(event)), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(MysteryEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }

  private static Path file(MysteryEvent event) {
    return GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
  }
}

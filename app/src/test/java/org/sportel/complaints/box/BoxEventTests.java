package org.sportel.complaints.box;

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

/** What the journal says of suggestion boxes keeps its shape. */
class BoxEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/complaints");
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  static List<BoxEvent> events() {
    return List.of(
        new BoxEvent.Opened(ONE, TWO, LocalDate.of(2026, 4, 1)),
        new BoxEvent.SlipTyped(ONE, TWO, SlipKind.PRAISE),
        new BoxEvent.Closed(ONE, TWO, 7));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(BoxEvent event) throws IOException {
    var text = Files.readString(GOLDEN.resolve(event.type() + ".v" + event.version() + ".json"));
    assertThat(new Json().write(event)).isEqualTo(text.strip());
    assertThat(new Json().read(text, event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(BoxEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}

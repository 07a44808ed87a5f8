package org.sportel.complaints.model;

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

/** What the journal says of arrivals keeps its shape, and its first shape is still read. */
class ArrivalEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/complaints");
  private static final Instant AT = Instant.parse("2026-03-02T08:15:30.123456Z");
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final ComplaintFacts OF =
      new ComplaintFacts(
          ComplaintLevel.ANONYMOUS,
          ComplaintChannel.PORTAL,
          ComplaintTopic.CORRUPTION,
          Optional.of(TWO),
          Optional.of(TWO),
          Optional.empty(),
          Optional.of("BD-004"));

  static List<ArrivalEvent> events() {
    return List.of(
        new ArrivalEvent.Filed(ONE, OF, "C-00001/2026", AT, true, Optional.of(AT)),
        new ArrivalEvent.Acknowledged(ONE, OF));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(ArrivalEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void theFirstShapeDidNotNameTheArrival() throws IOException {
    var file = GOLDEN.resolve("complaints.filed.v1.json");
    assertThat(new Json().read(Files.readString(file), ArrivalEvent.Filed.class))
        .isEqualTo(new ArrivalEvent.Filed(ONE, OF, "C-00001/2026", AT, true, Optional.empty()));
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(ArrivalEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}

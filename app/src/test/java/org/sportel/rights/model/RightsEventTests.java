package org.sportel.rights.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
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
class RightsEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/rights");
  private static final UUID SUBJECT = new UUID(0, 1);

  static List<RightsEvent> events() {
    return List.of(
        new RightsEvent.MeasureKept(
            SUBJECT,
            List.of(PeopleGroup.ELDERLY, PeopleGroup.DISABILITIES),
            new UUID(0, 2),
            Optional.of(new UUID(0, 3)),
            LocalDate.parse("2027-09-01"),
            true,
            false),
        new RightsEvent.MeasureEnded(SUBJECT),
        new RightsEvent.StandardKept(
            SUBJECT, 1, Optional.of("waiting-p90"), Optional.of(new BigDecimal("900"))),
        new RightsEvent.StandardEnded(SUBJECT),
        new RightsEvent.AssessmentFinished(SUBJECT, 2026));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(RightsEvent event) throws IOException {
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file(event)).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(RightsEvent event) throws IOException {
    assertThat(new Json().read(Files.readString(file(event)), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(RightsEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }

  private static Path file(RightsEvent event) {
    return GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
  }
}

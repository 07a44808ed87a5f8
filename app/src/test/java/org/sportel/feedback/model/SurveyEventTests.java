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
class SurveyEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/feedback");
  private static final UUID SURVEY = new UUID(0, 1);

  static List<SurveyEvent> events() {
    return List.of(
        new SurveyEvent.Drafted(SURVEY),
        new SurveyEvent.Dropped(SURVEY),
        new SurveyEvent.Published(
            SURVEY, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), 7),
        new SurveyEvent.Closed(SURVEY));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(SurveyEvent event) throws IOException {
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file(event)).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(SurveyEvent event) throws IOException {
    assertThat(new Json().read(Files.readString(file(event)), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(SurveyEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }

  private static Path file(SurveyEvent event) {
    return GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
  }
}

package org.sportel.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class FeedbackEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/feedback");
  private static final UUID RATING = new UUID(0, 1);

  static List<FeedbackEvent> events() {
    return List.of(
        new FeedbackEvent.Rated(
            RATING,
            RatingSource.TICKET,
            Optional.of(new UUID(0, 2)),
            Optional.of("BD-004"),
            4,
            LocalDate.parse("2026-03-02")),
        new FeedbackEvent.Explained(RATING, Set.of(RatingReason.TIME), true, false),
        new FeedbackEvent.FollowedUp(RATING),
        new FeedbackEvent.SlipPhotosKept(RATING, new UUID(0, 2), LocalDate.parse("2026-03-02"), 2),
        new FeedbackEvent.WordsReleased(RATING, true));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(FeedbackEvent event) throws IOException {
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file(event)).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(FeedbackEvent event) throws IOException {
    assertThat(new Json().read(Files.readString(file(event)), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(FeedbackEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }

  private static Path file(FeedbackEvent event) {
    return GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
  }
}

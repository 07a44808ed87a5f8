package org.sportel.feedback.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.feedback.model.RatingReason;
import org.sportel.platform.Json;

/** What the journal says of interviews keeps its shape. */
class InterviewEventTests {
  @Test
  void keepsItsShapeAndIsReadBack() throws IOException {
    var event =
        new InterviewEvent.Kept(
            new UUID(0, 1),
            YearMonth.of(2026, 3),
            new UUID(0, 2),
            Optional.empty(),
            7,
            List.of(RatingReason.TIME, RatingReason.RESPECT),
            true);
    var text =
        Files.readString(
            Path.of("src/test/resources/golden/feedback/feedback.interview-kept.v1.json"));
    assertThat(new Json().write(event)).isEqualTo(text.strip());
    assertThat(new Json().read(text, InterviewEvent.Kept.class)).isEqualTo(event);
  }
}

package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;

/** An explanation kept in the database is read back as it was. */
final class KeptExplanationTests {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 13);
  private static final LocalDateTime AT = DAY.atTime(10, 30);
  private static final LocalText TEXT = LocalText.of("sr-Latn", "Dan državnosti");
  private static final Holiday HOLIDAY = new Holiday(DAY, TEXT, TEXT, false);

  private static final List<ReckoningStep> ALL =
      List.of(
          new ReckoningStep.Stated(TEXT),
          new ReckoningStep.Basis(TEXT),
          new ReckoningStep.Started(DeadlineRule.Start.REGISTRATION, AT),
          new ReckoningStep.FirstDay(DeadlineRule.First.NEXT_DAY, DAY),
          new ReckoningStep.Counted(DeadlineRule.Unit.WORKING_DAY, 15, DAY),
          new ReckoningStep.EndOfMonth(31, DAY),
          new ReckoningStep.HoursCounted(24, AT),
          new ReckoningStep.Skipped(HOLIDAY),
          new ReckoningStep.Extended(DAY, DeadlineRule.Unit.WORKING_DAY, 10),
          new ReckoningStep.Faster(DeadlineRule.Unit.WORKING_DAY, 3),
          new ReckoningStep.StoppedAt(AT),
          new ReckoningStep.StoppedFor("opinion", AT),
          new ReckoningStep.Resumed(AT, 3, DAY),
          new ReckoningStep.HoursResumed(AT, 90, AT),
          new ReckoningStep.Standing(AT),
          new ReckoningStep.Rolled(DAY, Optional.of(HOLIDAY), DAY.plusDays(2)),
          new ReckoningStep.Rolled(DAY, Optional.empty(), DAY.plusDays(2)),
          new ReckoningStep.YearUnknown(2031),
          new ReckoningStep.EndsOn(DAY),
          new ReckoningStep.EndsAt(AT));

  @Test
  void everyStepIsReadBackAsItWasWritten() {
    var json = new Json();
    var kept = json.write(ALL.toArray(ReckoningStep[]::new));
    assertThat(json.read(kept, ReckoningStep[].class)).containsExactlyElementsOf(ALL);
    assertThat(ALL.stream().map(Object::getClass).distinct())
        .hasSameSizeAs(ReckoningStep.class.getPermittedSubclasses());
  }
}

package org.sportel.insight.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.insight.Grain;
import org.sportel.insight.notes.EventNote;
import org.sportel.platform.LocalText;
import org.sportel.web.components.Mark;

/** Marks stand at the step in which their day lies, numbered as they follow. */
class NoteMarksTests {
  private static final List<EventNote> NOTES =
      List.of(note("2026-01-31", "First"), note("2026-02-01", "Second"), note("2026-05-05", "Out"));

  @Test
  void standAtTheStepOfTheirDay() {
    var months = NoteMarks.of(Grain.MONTH, List.of("2026-01", "2026-02", "2026-03"), NOTES);
    assertThat(months).extracting(Mark::index).containsExactly(0, 1);
    assertThat(months).extracting(Mark::number).containsExactly(1, 2);
    assertThat(months.getLast().told()).contains("Second");
    var weeks = NoteMarks.of(Grain.WEEK, List.of("2026-W05"), NOTES);
    assertThat(weeks).extracting(Mark::index).containsExactly(0, 0);
    assertThat(Mark.numbers(weeks)).containsExactly(java.util.Map.entry(0, "1–2"));
    assertThat(Mark.numbers(months)).containsValues("1", "2").hasSize(2);
    assertThat(NoteMarks.of(Grain.DAY, List.of("2026-02-01"), NOTES)).hasSize(1);
    assertThat(NoteMarks.of(Grain.YEAR, List.of("2026"), NOTES)).hasSize(3);
  }

  @Test
  void areNoneOnHoursOfTheDayAndWithoutNotes() {
    assertThat(NoteMarks.of(Grain.HOUR, List.of("08", "09"), NOTES)).isEmpty();
    assertThat(NoteMarks.of(Grain.MONTH, List.of("2026-01"), List.of())).isEmpty();
    assertThat(NoteMarks.of(Grain.MONTH, List.of(), NOTES)).isEmpty();
  }

  private static EventNote note(String day, String words) {
    return new EventNote(
        UUID.randomUUID(), 1, false, LocalDate.parse(day), LocalText.of("en", words), "Office");
  }
}

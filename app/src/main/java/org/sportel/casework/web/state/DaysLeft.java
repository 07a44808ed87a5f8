package org.sportel.casework.web.state;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sportel.casework.model.CaseState;
import org.sportel.web.components.Tone;

/**
 * Tells in words how many days a case has left.
 *
 * @param words empty where no decision is owed any more
 */
public record DaysLeft(String words, Tone tone) {
  private static final int SOON = 3;

  /**
   * Counts calendar days from today to the last day.
   *
   * @param due the last day; empty without a deadline
   * @param standing whether the clock stands still
   * @param overdue whether the end has passed, which may be an hour of the last day
   */
  public static DaysLeft of(
      CaseState state,
      Optional<LocalDate> due,
      boolean standing,
      boolean overdue,
      LocalDate today) {
    if (!state.undecided()) {
      return new DaysLeft("", Tone.GREY);
    }
    if (standing || !state.running()) {
      return new DaysLeft(t("casework.left.standing"), Tone.GREY);
    }
    return due.map(day -> running(ChronoUnit.DAYS.between(today, day), overdue))
        .orElseGet(() -> new DaysLeft(t("casework.left.none"), Tone.GREY));
  }

  private static DaysLeft running(long days, boolean overdue) {
    if (overdue) {
      return new DaysLeft(t("casework.left.late", Math.max(0, -days)), Tone.RED);
    }
    return new DaysLeft(
        t("casework.left.days", days),
        days == 0 ? Tone.ORANGE : days <= SOON ? Tone.YELLOW : Tone.PLAIN);
  }
}

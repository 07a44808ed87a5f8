package org.sportel.deadlines;

import static org.sportel.web.Texts.t;

import java.time.LocalDateTime;
import java.util.List;
import org.sportel.web.Texts;

/** Puts the way to a date into words, in the language spoken. */
public final class Explanations {
  private Explanations() {}

  /** One sentence for each step. */
  public static List<String> lines(List<ReckoningStep> steps) {
    return steps.stream().map(Explanations::line).toList();
  }

  /** A rule's length in words, such as "15 working days". */
  public static String length(DeadlineRule rule) {
    return length(rule.length(), rule.unit());
  }

  /** A length of time in words. */
  public static String length(int amount, DeadlineRule.Unit unit) {
    return t("deadlines.rule." + unit, amount);
  }

  private static String line(ReckoningStep step) {
    return switch (step) {
      case ReckoningStep.Basis(var article) -> said("basis", article);
      case ReckoningStep.Stated(var words) -> said("stated", words);
      case ReckoningStep.Started(var event, var at) -> said("started." + event, when(at));
      case ReckoningStep.FirstDay(var first, var day) -> said("first." + first, day);
      case ReckoningStep.Counted(var unit, var length, var last) ->
          said("counted." + unit, length, last);
      case ReckoningStep.EndOfMonth(var day, var last) ->
          said("endOfMonth", String.valueOf(day), last);
      case ReckoningStep.HoursCounted(var length, var until) ->
          said("hoursCounted", length, when(until));
      case ReckoningStep.Skipped(var holiday) -> skipped(holiday);
      case ReckoningStep.Extended(var on, var unit, var length) ->
          said("extended", on, length(length, unit));
      case ReckoningStep.Faster(var unit, var length) -> said("faster", length(length, unit));
      case ReckoningStep.StoppedAt(var at) -> said("stopped", when(at));
      case ReckoningStep.StoppedFor(var reason, var at) -> said("stopped." + reason, when(at));
      case ReckoningStep.Resumed(var at, var days, var last) ->
          said("resumed", when(at), days, last);
      case ReckoningStep.HoursResumed(var at, var minutes, var until) ->
          said("hoursResumed", when(at), minutes, when(until));
      case ReckoningStep.Standing(var since) -> said("standing", when(since));
      case ReckoningStep.Rolled(var from, var why, var to) ->
          why.map(holiday -> said("rolledHoliday", from, to, holiday.name()))
              .orElseGet(() -> said("rolledWeekend", from, to));
      case ReckoningStep.YearUnknown(var year) -> said("yearUnknown", String.valueOf(year));
      case ReckoningStep.EndsOn(var day) -> said("endsOn", day);
      case ReckoningStep.EndsAt(var at) -> said("endsAt", when(at));
    };
  }

  private static String skipped(Holiday holiday) {
    var key = holiday.toBeConfirmed() ? "skippedUnconfirmed" : "skipped";
    return said(key, holiday.day(), holiday.name(), holiday.source());
  }

  private static String said(String key, Object... args) {
    return t("deadlines.step." + key, args);
  }

  private static String when(LocalDateTime at) {
    return t("web.dateTime", Texts.date(at.toLocalDate()), Texts.time(at.toLocalTime()));
  }
}

package org.sportel.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;

/** In which way a question is answered. */
sealed interface Input {
  /** One line of text. */
  record Line(String before, String after) implements Input {}

  /** Several lines of text. */
  record Paragraph() implements Input {}

  /**
   * A number.
   *
   * @param decimals the most decimals, or -1 for any
   * @param asText kept as text so that no digit is lost
   */
  record Figure(
      int decimals, Optional<BigDecimal> increment, boolean asText, String before, String after)
      implements Input {}

  /** Yes by a tick, else no. */
  record Tick() implements Input {}

  /** One of several choices. */
  record OneOf(List<Choice> choices, boolean folded) implements Input {}

  /** Any of several choices. */
  record ManyOf(List<Choice> choices) implements Input {}

  /** A day. */
  record Day(When when) implements Input {}

  /**
   * A time of day.
   *
   * @param minutes the step in which the hour is told, from its beginning
   */
  record Hour(int minutes) implements Input {}

  /** A day and a time of day, as {@link Day} and {@link Hour}. */
  record DayAndHour(When when, int minutes) implements Input {}

  /**
   * Files.
   *
   * @param accept as in HTML, empty for any
   */
  record Upload(boolean several, String accept) implements Input {}

  /**
   * One choice.
   *
   * @param needs what the applicant must have given for it
   */
  record Choice(String value, LocalText label, Optional<Need> needs) {}
}

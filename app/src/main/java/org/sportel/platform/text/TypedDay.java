package org.sportel.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as people type it in three fields, each with or without a point behind it. */
public final class TypedDay {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private TypedDay() {}

  /** The day; empty where the three make none, or one of a year that nobody means. */
  public static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)))
          .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    } catch (DateTimeException | NumberFormatException notADay) {
      return Optional.empty();
    }
  }

  private static int number(String typed) {
    var text = TypedText.line(typed);
    return Integer.parseInt(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }
}

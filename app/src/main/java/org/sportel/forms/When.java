package org.sportel.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.web.MessageText;
import org.sportel.web.Texts;

/**
 * Which days a question can mean: from 1900 to 2100, and as the schema says besides.
 *
 * @param notBefore key of a question beside this one whose day comes first
 */
record When(Side side, Optional<String> notBefore) {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  /** On which side of today; today is on both. */
  enum Side {
    ANY,
    PAST,
    FUTURE
  }

  /** What is wrong with a day; {@code first} is the answer that it must not precede. */
  Optional<MessageText> wrong(
      String label, LocalDate day, @Nullable LocalDate first, LocalDate today) {
    if (day.getYear() < FIRST || day.getYear() > LAST) {
      return told("forms.error.year", label, String.valueOf(FIRST), String.valueOf(LAST));
    }
    if (side == Side.PAST && day.isAfter(today)) {
      return told("forms.error.notYet", label);
    }
    if (side == Side.FUTURE && day.isBefore(today)) {
      return told("forms.error.over", label);
    }
    return first != null && day.isBefore(first)
        ? told("forms.error.before", label, Texts.date(first))
        : Optional.empty();
  }

  private static Optional<MessageText> told(String key, Object... args) {
    return Optional.of(MessageText.of(key, args));
  }
}

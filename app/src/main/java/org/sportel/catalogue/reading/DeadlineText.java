package org.sportel.catalogue.reading;

import java.util.Locale;
import java.util.Optional;
import org.sportel.catalogue.reading.TextPatterns.Sign;
import org.sportel.deadlines.DeadlineRule;

/** What the deadline field of a service turned out to be. */
sealed interface DeadlineText {
  /** A time for the decision, and the event from which it runs. */
  record Decision(Period period, DeadlineRule.Start start, Optional<Period> extendedTo)
      implements DeadlineText {}

  /** A time for an appeal, in the wrong field. */
  record ForAppeal() implements DeadlineText {}

  /** A time for paying or filing. */
  record ForPayment() implements DeadlineText {}

  /** Nothing is stated. */
  record NotStated() implements DeadlineText {}

  /** Something is stated that was not understood. */
  record Unread() implements DeadlineText {}

  /** Reads the field. */
  static DeadlineText read(Optional<String> field, TextPatterns patterns) {
    return field.map(text -> read(text, patterns)).orElseGet(NotStated::new);
  }

  private static DeadlineText read(String text, TextPatterns patterns) {
    var lower = text.toLowerCase(Locale.ROOT);
    var colon = lower.indexOf(':');
    var label = colon < 0 ? "" : lower.substring(0, colon);
    if (patterns.says(Sign.FOR_APPEAL, label)) {
      return new ForAppeal();
    }
    if (patterns.says(Sign.FOR_PAYMENT, label)) {
      return new ForPayment();
    }
    var periods = new Periods(patterns);
    var period = periods.first(lower.substring(colon + 1));
    if (period.isEmpty()) {
      return new Unread();
    }
    var extension = patterns.in(Sign.EXTENDED, lower);
    return new Decision(
        period.get(),
        start(lower, patterns),
        extension.find() ? periods.first(lower.substring(extension.end())) : Optional.empty());
  }

  /** A text that names no event means the request. */
  private static DeadlineRule.Start start(String lower, TextPatterns patterns) {
    if (patterns.says(Sign.AFTER_COMPLETE, lower)) {
      return DeadlineRule.Start.COMPLETENESS;
    }
    if (patterns.says(Sign.AFTER_REQUEST, lower)) {
      return DeadlineRule.Start.REGISTRATION;
    }
    if (patterns.says(Sign.AFTER_PAYMENT, lower)) {
      return DeadlineRule.Start.PAYMENT;
    }
    if (patterns.says(Sign.AFTER_TRANSLATION, lower)) {
      return DeadlineRule.Start.TRANSLATION;
    }
    return patterns.says(Sign.AFTER_OTHER, lower)
        ? DeadlineRule.Start.OTHER
        : DeadlineRule.Start.REGISTRATION;
  }
}

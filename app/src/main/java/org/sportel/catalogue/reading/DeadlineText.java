package org.sportel.catalogue.reading;

import java.util.Locale;
import java.util.Optional;
import org.sportel.catalogue.card.Period;

/** What the deadline field of a service turned out to be. */
public sealed interface DeadlineText {
  /** A time for the decision, running from the request. */
  record Decision(Period period, Optional<Period> extendedTo) implements DeadlineText {}

  /** A time for the decision, running from something else that the text names. */
  record AfterEvent(Period period) implements DeadlineText {}

  /** A time for an appeal, in the wrong field. */
  record ForAppeal() implements DeadlineText {}

  /** A time for paying or filing. */
  record ForPayment() implements DeadlineText {}

  /** Nothing is stated. */
  record NotStated() implements DeadlineText {}

  /** Something is stated that was not understood. */
  record Unread() implements DeadlineText {}

  /** Reads the field. */
  static DeadlineText read(Optional<String> field, String language) {
    return field.map(text -> read(text, TextPatterns.of(language))).orElseGet(NotStated::new);
  }

  private static DeadlineText read(String text, TextPatterns wording) {
    var lower = text.toLowerCase(Locale.ROOT);
    var colon = lower.indexOf(':');
    var label = colon < 0 ? "" : lower.substring(0, colon);
    if (wording.starts().appeal().matcher(label).find()) {
      return new ForAppeal();
    }
    if (wording.starts().payment().matcher(label).find()) {
      return new ForPayment();
    }
    var periods = new Periods(wording.times());
    var period = periods.first(lower.substring(colon + 1));
    if (period.isEmpty()) {
      return new Unread();
    }
    var starts = wording.starts();
    if (starts.afterOther().matcher(lower).find() && !starts.afterRequest().matcher(lower).find()) {
      return new AfterEvent(period.get());
    }
    var extension = starts.extended().matcher(lower);
    return new Decision(
        period.get(),
        extension.find() ? periods.first(lower.substring(extension.end())) : Optional.empty());
  }
}

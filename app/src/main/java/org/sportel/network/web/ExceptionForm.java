package org.sportel.network.web;

import java.time.LocalDate;
import org.sportel.network.HoursException;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** A day that differs as the form sends it; the reason in the organisation's own language. */
record ExceptionForm(DateFields when, String times, String reason) {
  private static final int LONGEST_REASON = 200;

  static ExceptionForm empty() {
    return new ExceptionForm(DateFields.empty(), "", "");
  }

  static ExceptionForm of(MultiValueMap<String, String> sent) {
    return new ExceptionForm(
        DateFields.of(sent, "day"), UnitForm.first(sent, "times"), UnitForm.first(sent, "reason"));
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (when.day().isEmpty()) {
      errors = errors.with("day", "network.day.wrong");
    }
    if (Typed.times(times).isEmpty()) {
      errors = errors.with("times", "network.times.wrong");
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      errors = errors.with("reason", "network.reason.missing", LONGEST_REASON);
    }
    return errors;
  }

  HoursException exception(Lang own) {
    LocalDate day = when.day().orElseThrow();
    var text = LocalText.of(own.tag(), reason.strip());
    return new HoursException(day, Typed.times(times).orElseThrow(), text);
  }
}

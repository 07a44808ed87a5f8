package org.sportel.deadlines.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sportel.deadlines.CalendarChange;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/** A declaration as the form sends it; its words in the organisation's own language. */
record DeclarationForm(String kind, Parts when, String name, String order) {
  static final String OFF = "off";
  static final String WORKED = "worked";
  private static final int LONGEST = 200;

  /** A day in three fields. */
  record Parts(String day, String month, String year) {
    Optional<LocalDate> date() {
      return TypedDay.of(day, month, year);
    }
  }

  static DeclarationForm empty() {
    return new DeclarationForm("", new Parts("", "", ""), "", "");
  }

  static DeclarationForm of(Map<String, String> sent) {
    var when = new Parts(text(sent, "day-day"), text(sent, "day-month"), text(sent, "day-year"));
    return new DeclarationForm(text(sent, "kind"), when, text(sent, "name"), text(sent, "order"));
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (!kind.equals(OFF) && !kind.equals(WORKED)) {
      errors = errors.with("kind", "deadlines.days.kind.missing");
    }
    if (when.date().isEmpty()) {
      errors = errors.with("day", "deadlines.days.day.wrong");
    }
    if (kind.equals(OFF) && (TypedText.blank(name) || name.length() > LONGEST)) {
      errors = errors.with("name", "deadlines.days.name.missing", LONGEST);
    }
    if (TypedText.blank(order) || order.length() > LONGEST) {
      errors = errors.with("order", "deadlines.days.order.missing", LONGEST);
    }
    return errors;
  }

  CalendarChange change(Lang own) {
    var day = when.date().orElseThrow();
    var source = LocalText.of(own.tag(), order.strip());
    return kind.equals(WORKED)
        ? new CalendarChange.DayWorked(day, source)
        : new CalendarChange.DayOff(day, LocalText.of(own.tag(), name.strip()), source);
  }

  private static String text(Map<String, String> sent, String field) {
    return TypedText.line(sent.getOrDefault(field, ""));
  }
}

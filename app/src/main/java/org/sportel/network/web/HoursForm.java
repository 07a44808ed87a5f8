package org.sportel.network.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Hours;
import org.sportel.network.Span;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/**
 * Ordinary opening hours as the form sends them.
 *
 * @param days day of the week → what was typed
 */
record HoursForm(Map<DayOfWeek, String> days, DateFields from) {
  HoursForm {
    days = Map.copyOf(days);
  }

  static HoursForm of(Optional<Hours> hours, LocalDate today) {
    var days = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      days.put(day, Typed.of(hours.map(h -> h.on(day)).orElse(List.of())));
    }
    return new HoursForm(days, DateFields.of(today));
  }

  static HoursForm of(MultiValueMap<String, String> sent) {
    var days = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      days.put(day, UnitForm.first(sent, field(day)));
    }
    return new HoursForm(days, DateFields.of(sent, "from"));
  }

  static String field(DayOfWeek day) {
    return "hours-" + day;
  }

  String typed(DayOfWeek day) {
    return days.getOrDefault(day, "");
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var day : DayOfWeek.values()) {
      if (Typed.times(typed(day)).isEmpty()) {
        errors = errors.with(field(day), "network.times.wrong");
      }
    }
    if (from.day().isEmpty()) {
      errors = errors.with("from", "network.day.wrong");
    }
    var clash = Hours.clash(week());
    return clash.isEmpty() ? errors : errors.with(field(clash.get()), "network.times.nextDay");
  }

  Hours hours() {
    return new Hours(week());
  }

  private Map<DayOfWeek, List<Span>> week() {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      week.put(day, Typed.times(typed(day)).orElse(List.of()));
    }
    return week;
  }
}

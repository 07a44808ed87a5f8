package org.sportel.outbound.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.platform.text.TypedDay;

/** Reads what the forms of this module send. */
final class RequestFields {
  private RequestFields() {}

  /**
   * The choice that was made.
   *
   * @throws OutboundRefusal CHOICE_MISSING
   */
  static <E extends Enum<E>> E choice(Class<E> type, Map<String, String> typed, String field) {
    var name = typed.getOrDefault(field, "");
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> OutboundRefusal.at(field, OutboundRefusal.Reason.CHOICE_MISSING));
  }

  /**
   * The day until which an answer is expected.
   *
   * @throws OutboundRefusal DAY_WRONG
   */
  static LocalDate due(Map<String, String> typed) {
    return day(typed)
        .orElseThrow(() -> OutboundRefusal.at("due", OutboundRefusal.Reason.DAY_WRONG));
  }

  private static Optional<LocalDate> day(Map<String, String> typed) {
    return TypedDay.of(
        typed.getOrDefault("due-day", ""),
        typed.getOrDefault("due-month", ""),
        typed.getOrDefault("due-year", ""));
  }

  /** The fields of a day, as a form that is shown first has them. */
  static Map<String, String> filled(LocalDate day) {
    return Map.of(
        "due-day", String.valueOf(day.getDayOfMonth()),
        "due-month", String.valueOf(day.getMonthValue()),
        "due-year", String.valueOf(day.getYear()));
  }
}

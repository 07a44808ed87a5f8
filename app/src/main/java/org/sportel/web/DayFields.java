package org.sportel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedText;

/** A day in the three fields of a search, as typed. */
public record DayFields(String day, String month, String year) {
  private static final int LONGEST = 200;

  /** The fields of a day. */
  public static DayFields of(LocalDate date) {
    return new DayFields(
        String.valueOf(date.getDayOfMonth()),
        String.valueOf(date.getMonthValue()),
        String.valueOf(date.getYear()));
  }

  /** Reads {@code name-day}, {@code name-month} and {@code name-year}. */
  public static DayFields of(Map<String, String> typed, String name) {
    return new DayFields(
        text(typed, name + "-day"), text(typed, name + "-month"), text(typed, name + "-year"));
  }

  /** Whether nothing was typed. */
  public boolean empty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** The day; empty where there is no such day. */
  public Optional<LocalDate> date() {
    return TypedDay.of(day, month, year);
  }

  /** The fields as a part of an address that begins with {@code &}. */
  public String query(String name) {
    return "&%s-day=%s&%s-month=%s&%s-year=%s"
        .formatted(name, encoded(day), name, encoded(month), name, encoded(year));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(Map<String, String> typed, String name) {
    return TypedText.line(TypedText.cut(typed.getOrDefault(name, ""), LONGEST));
  }
}

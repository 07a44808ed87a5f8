package org.sportel.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/** What an auditor asks about accounts, as typed; without any day, the last week is meant. */
record AccountsForm(Map<String, String> typed, LocalDate today) {
  private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f-]{36}");
  private static final int LONGEST = 40;
  private static final int DAYS = 6;

  AccountsForm {
    typed = Map.copyOf(typed);
  }

  Optional<UUID> person() {
    var person = text("person");
    return UUID_TEXT.matcher(person).matches()
        ? Optional.of(UUID.fromString(person))
        : Optional.empty();
  }

  /** A typed part, such as {@code from-day}; the meant day's where none was typed. */
  String part(String name, String part) {
    if (!untyped()) {
      return text(name + "-" + part);
    }
    var day = name.equals("from") ? today.minusDays(DAYS) : today;
    return switch (part) {
      case "day" -> String.valueOf(day.getDayOfMonth());
      case "month" -> String.valueOf(day.getMonthValue());
      default -> String.valueOf(day.getYear());
    };
  }

  Optional<LocalDate> day(String name) {
    return TypedDay.of(part(name, "day"), part(name, "month"), part(name, "year"));
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var name : new String[] {"from", "until"}) {
      if (day(name).isEmpty()) {
        errors = errors.with(name, "identity.accounts.wrongDay");
      }
    }
    return day("from").flatMap(first -> day("until").filter(first::isAfter)).isPresent()
        ? errors.with("until", "identity.accounts.wrongOrder")
        : errors;
  }

  /** The address of this question. */
  String query() {
    var days =
        Stream.of("from", "until")
            .flatMap(
                name ->
                    Stream.of("day", "month", "year")
                        .map(part -> name + "-" + part + "=" + encoded(part(name, part))));
    return Stream.concat(Stream.of("person=" + encoded(text("person"))), days)
        .collect(Collectors.joining("&"));
  }

  private boolean untyped() {
    return Stream.of("from", "until")
        .flatMap(name -> Stream.of(name + "-day", name + "-month", name + "-year"))
        .allMatch(name -> text(name).isEmpty());
  }

  private String text(String name) {
    return TypedText.line(TypedText.cut(typed.getOrDefault(name, ""), LONGEST));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package org.sportel.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.platform.text.TypedText;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * What somebody asks the access log, as typed.
 *
 * @param person the account that looked, empty for everybody
 * @param page the stable name of a page, empty for all
 * @param purpose a part of the reason
 * @param subject the number of a case or the name of another thing that was shown
 */
record AccessTrailForm(
    String person, String page, String purpose, String subject, DayFields from, DayFields until) {
  private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f-]{36}");

  /** Reads the fields; without any day, the last week until today is meant. */
  static AccessTrailForm of(Map<String, String> typed, LocalDate today) {
    var from = DayFields.of(typed, "from");
    var until = DayFields.of(typed, "until");
    var none = from.empty() && until.empty();
    return new AccessTrailForm(
        text(typed, "person"),
        text(typed, "page"),
        text(typed, "purpose"),
        text(typed, "subject"),
        none ? DayFields.of(today.minusDays(6)) : from,
        none ? DayFields.of(today) : until);
  }

  /** What is wrong with the days. */
  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (from.date().isEmpty()) {
      errors = errors.with("from", "desk.access.wrongDay");
    }
    if (until.date().isEmpty()) {
      errors = errors.with("until", "desk.access.wrongDay");
    }
    if (from.date().flatMap(first -> until.date().filter(first::isAfter)).isPresent()) {
      errors = errors.with("until", "desk.access.wrongOrder");
    }
    return errors;
  }

  Optional<UUID> actor() {
    return UUID_TEXT.matcher(person).matches()
        ? Optional.of(UUID.fromString(person))
        : Optional.empty();
  }

  /** The address of this question without its page number. */
  String query() {
    return "person=%s&page=%s&purpose=%s&subject=%s%s%s"
        .formatted(
            encoded(person),
            encoded(page),
            encoded(purpose),
            encoded(subject),
            from.query("from"),
            until.query("until"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(Map<String, String> typed, String name) {
    return TypedText.line(TypedText.cut(typed.getOrDefault(name, ""), 200));
  }
}

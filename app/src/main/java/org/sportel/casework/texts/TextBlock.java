package org.sportel.casework.texts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A text for the reasons of decisions.
 *
 * @param office who wrote it
 * @param used whether a draft carries it, so that it cannot be changed any more
 */
public record TextBlock(UUID id, Words words, String office, boolean used) {
  /**
   * What it says and when it holds.
   *
   * @param service code of the only service it is for; empty for all
   * @param from the first day on which it is offered
   * @param until the last one; empty for ever
   */
  public record Words(
      String title,
      String body,
      Optional<String> service,
      LocalDate from,
      Optional<LocalDate> until) {}

  /** The merge fields that a text may name. */
  public static final Set<String> FIELDS =
      Set.of("applicant", "number", "receivedOn", "service", "unit", "tenant");

  private static final Pattern FIELD = Pattern.compile("\\{\\{(\\w*)}}");

  /** What stands between double braces in a text and is no merge field. */
  static Optional<String> unknownField(String body) {
    return FIELD
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !FIELDS.contains(name))
        .findFirst();
  }

  /** Whether it stands in reasons, word by word but for what its fields were filled with. */
  boolean standsIn(String reasons) {
    int from = 0;
    for (var part : FIELD.split(words.body(), -1)) {
      int at = reasons.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  /** Whether it is offered on a day to decisions of a service. */
  boolean offered(LocalDate day, String service) {
    return !day.isBefore(words.from())
        && words.until().filter(day::isAfter).isEmpty()
        && words.service().filter(code -> !code.equals(service)).isEmpty();
  }
}

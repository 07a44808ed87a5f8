package org.sportel.casework.texts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

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

  /** Whether it is offered on a day to decisions of a service. */
  boolean offered(LocalDate day, String service) {
    return !day.isBefore(words.from())
        && words.until().filter(day::isAfter).isEmpty()
        && words.service().filter(code -> !code.equals(service)).isEmpty();
  }
}

package org.sportel.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.subject.Subject;

/**
 * Which entries of the access log are looked for.
 *
 * @param from the first instant
 * @param until the first instant no longer
 * @param actor the account that looked
 * @param page the stable name of the page
 * @param purpose the exact code, or a part of the words that were given
 * @param subject what was shown
 */
public record AccessQuestion(
    Instant from,
    Instant until,
    Optional<UUID> actor,
    Optional<String> page,
    Optional<String> purpose,
    Optional<Subject> subject) {
  /** All entries of a time. */
  public static AccessQuestion during(Instant from, Instant until) {
    return new AccessQuestion(
        from, until, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}

package org.sportel.platform.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event is to tell people.
 *
 * @param kind one of the source's
 * @param unit the unit that handles the subject, whose staff see the message
 * @param day the day that the message names
 * @param until a moment whose last day before it is named where there is no day
 * @param file the document that may go with it
 */
public record Notice(
    Subject subject,
    NoticeKind kind,
    Optional<UUID> unit,
    Optional<LocalDate> day,
    Optional<Instant> until,
    Optional<UUID> file) {
  /** The day that the message names, where the person is. */
  public Optional<LocalDate> day(ZoneId zone) {
    return day.or(() -> until.map(end -> LocalDate.ofInstant(end.minusNanos(1), zone)));
  }

  /** A notice that names no day and carries no document. */
  public static Notice of(Subject subject, NoticeKind kind, Optional<UUID> unit) {
    return new Notice(subject, kind, unit, Optional.empty(), Optional.empty(), Optional.empty());
  }
}

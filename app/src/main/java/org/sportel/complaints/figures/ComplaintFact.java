package org.sportel.complaints.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintFacts;
import org.sportel.complaints.model.ComplaintOutcome;

/**
 * What the journal tells of a complaint.
 *
 * @param acknowledged when the complainant was told number and day; empty where the journal does
 *     not say it
 * @param due until when it must be answered; empty while its clock stands or no answer is due
 * @param answered when it was answered or forwarded first
 * @param answeredDue until when it had to be answered then; empty where its clock stood
 */
record ComplaintFact(
    UUID complaint,
    ComplaintFacts of,
    Instant received,
    Optional<Instant> acknowledged,
    Optional<Instant> due,
    Optional<Instant> answered,
    Optional<Instant> answeredDue,
    Optional<ComplaintOutcome> outcome,
    Optional<Instant> closed,
    int reopened) {

  /** Whether it was answered at or before its time, or while its clock stood. */
  boolean onTime() {
    return answered.isPresent() && answeredDue.filter(answered.get()::isAfter).isEmpty();
  }

  /**
   * Whether an answer is due and its time has passed: also of one that was answered and opened
   * again, or whose answer is being reviewed.
   */
  boolean overdue(Instant now) {
    return closed.isEmpty() && due.filter(now::isAfter).isPresent();
  }

  /** How long it took until the complainant was told number and day. */
  Optional<Duration> told() {
    return acknowledged.map(at -> Duration.between(received, at));
  }

  /** How long the office took to its first answer. */
  Optional<Duration> took() {
    return answered.map(at -> Duration.between(received, at));
  }
}

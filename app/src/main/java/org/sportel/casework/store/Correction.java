package org.sportel.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Actor;

/**
 * What the applicant is asked to supply or mend.
 *
 * @param missing what, in words for the applicant
 * @param askedAt when the applicant was asked; empty while the procedure has not come to it
 * @param answerBy until when an answer is expected
 * @param answered the answer, once it is there
 */
public record Correction(
    UUID id,
    String missing,
    String office,
    Instant writtenAt,
    Optional<Instant> askedAt,
    Optional<LocalDate> answerBy,
    Optional<Answered> answered) {
  /**
   * What the applicant answered.
   *
   * @param typedBy the member of staff who keyed it in; empty when the applicant did
   */
  public record Answered(String text, Instant at, Optional<Actor> typedBy) {}
}

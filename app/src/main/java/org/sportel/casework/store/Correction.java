package org.sportel.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the applicant is asked to supply or mend.
 *
 * @param missing what, in words for the applicant
 * @param askedAt when the applicant was asked; empty while the procedure has not come to it
 * @param answerBy until when an answer is expected
 * @param answer what the applicant wrote
 * @param answeredAt when the applicant answered
 */
public record Correction(
    UUID id,
    String missing,
    String office,
    Instant writtenAt,
    Optional<Instant> askedAt,
    Optional<LocalDate> answerBy,
    Optional<String> answer,
    Optional<Instant> answeredAt) {}

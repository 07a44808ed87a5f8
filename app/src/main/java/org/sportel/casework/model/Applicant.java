package org.sportel.casework.model;

import java.util.Optional;

/**
 * Who applies. Personal data: kept in one row that can be erased, never in the journal.
 *
 * @param identifier personal or registration number
 * @param representedBy name of the person who acts for the applicant
 */
public record Applicant(
    Kind kind,
    String name,
    Optional<String> identifier,
    Optional<String> address,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> representedBy) {
  /** What kind of applicant. */
  public enum Kind {
    /** A natural person. */
    PERSON,
    /** A business or other legal body. */
    BUSINESS
  }

  /** Refuses an applicant without a name. */
  public Applicant {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("An applicant has a name");
    }
  }

  /** A person of whom nothing but the name is known. */
  public static Applicant person(String name) {
    return new Applicant(
        Kind.PERSON,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

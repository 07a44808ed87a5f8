package org.sportel.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sportel.documents.Party;

/**
 * A letter of a case to somebody else than the applicant.
 *
 * @param number its own outgoing number; the same number is issued once
 * @param answerBy last day for the answer
 */
public record OutgoingLetter(
    String number,
    String title,
    Party addressee,
    List<String> paragraphs,
    LocalDate answerBy,
    Instant at) {
  /** Copies the paragraphs. */
  public OutgoingLetter {
    paragraphs = List.copyOf(paragraphs);
  }
}

package org.sportel.rights.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The self-assessment of a year.
 *
 * @param answers by the number of the question: codes, one number or words
 * @param finished the day; empty while it is a draft
 */
public record Assessment(
    UUID id, int year, Map<Integer, List<String>> answers, Optional<LocalDate> finished) {
  /** Copies the answers. */
  public Assessment {
    answers = Map.copyOf(answers);
  }
}

package org.sportel.visits.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the journal keeps of a tutor session: all but words. */
public record TutorFacts(
    UUID centre,
    Optional<String> service,
    Optional<UUID> institution,
    List<String> hard,
    TutorOutcome outcome,
    TutorConsent consent,
    int minutes) {
  /** Copies the codes. */
  public TutorFacts {
    hard = List.copyOf(hard);
  }
}

package org.sportel.visits.tutor;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.TutorConsent;
import org.sportel.visits.model.TutorFacts;
import org.sportel.visits.model.TutorOutcome;

/**
 * Somebody was guided through an electronic service on their own account.
 *
 * @param service the service of the own catalogue, where it was one
 * @param institution whose service it was, where another's
 * @param named what another institution calls its service; empty for an own one
 * @param hard codes of {@link Hardships}
 * @param note a few words without anything about the person; may be empty
 * @param minutes from 1 to 240
 */
record TutorSession(
    CentreId centre,
    TutorConsent consent,
    Optional<ServiceCode> service,
    Optional<InstitutionId> institution,
    String named,
    List<String> hard,
    String note,
    TutorOutcome outcome,
    int minutes) {
  static final int LONGEST_NAME = 120;

  TutorSession {
    hard = List.copyOf(hard);
  }

  TutorFacts facts() {
    return new TutorFacts(
        centre.value(),
        service.map(ServiceCode::value),
        institution.map(InstitutionId::value),
        hard,
        outcome,
        consent,
        minutes);
  }

  /** Whether the words, which the journal never sees, are the same. */
  boolean sameWords(TutorSession other) {
    return named.equals(other.named) && note.equals(other.note);
  }
}

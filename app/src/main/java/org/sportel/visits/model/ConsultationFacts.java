package org.sportel.visits.model;

import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;

/** What the journal keeps of a consultation: all but the note and whom it was about. */
public record ConsultationFacts(
    UUID centre,
    ConsultationTopic topic,
    Optional<String> service,
    Optional<UUID> institution,
    ConsultationChannel channel,
    int minutes) {
  /** The facts of what was noted. */
  public static ConsultationFacts of(NewConsultation noted) {
    return new ConsultationFacts(
        noted.centre().value(),
        noted.topic(),
        noted.service().map(ServiceCode::value),
        noted.institution().map(InstitutionId::value),
        noted.channel(),
        noted.minutes());
  }
}

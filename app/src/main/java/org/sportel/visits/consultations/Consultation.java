package org.sportel.visits.consultations;

import java.time.Instant;
import java.util.UUID;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.model.NewConsultation;

/**
 * Advice as it is noted now.
 *
 * @param account who noted it
 * @param office their office then
 */
public record Consultation(
    ConsultationId id, UUID account, String office, Instant at, NewConsultation of) {}

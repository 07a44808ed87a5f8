package org.sportel.visits.model;

import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;

/**
 * Advice that was given.
 *
 * @param visit the visit it belongs to, where the person was there
 * @param minutes from 1 to 240
 */
public record NewConsultation(
    CentreId centre,
    Optional<VisitId> visit,
    ConsultationTopic topic,
    Optional<ServiceCode> service,
    ConsultationChannel channel,
    int minutes) {}

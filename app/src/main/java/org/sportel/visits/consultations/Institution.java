package org.sportel.visits.consultations;

import org.sportel.platform.LocalText;
import org.sportel.visits.model.InstitutionId;

/**
 * Another institution about which people ask here.
 *
 * @param listed whether it can be chosen
 */
public record Institution(InstitutionId id, LocalText name, boolean listed) {}

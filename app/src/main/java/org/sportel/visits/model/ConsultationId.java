package org.sportel.visits.model;

import java.util.UUID;

/** Identifies a consultation. */
public record ConsultationId(UUID value) {}

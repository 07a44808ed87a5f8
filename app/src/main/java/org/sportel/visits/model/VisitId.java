package org.sportel.visits.model;

import java.util.UUID;

/** Identifies a visit within its tenant. */
public record VisitId(UUID value) {}

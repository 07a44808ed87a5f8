package org.sportel.visits.model;

import java.util.UUID;

/** Identifies an institution of a tenant's list. */
public record InstitutionId(UUID value) {}

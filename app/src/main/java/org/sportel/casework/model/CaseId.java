package org.sportel.casework.model;

import java.util.UUID;

/** Identifies a case within its tenant. */
public record CaseId(UUID value) {}

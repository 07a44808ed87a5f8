package org.sportel.problems.model;

import java.util.UUID;

/** Identifies a problem within its tenant. */
public record ProblemId(UUID value) {}

package org.sportel.outbound.model;

import java.util.UUID;

/** Identifies an outbound request within its tenant. */
public record RequestId(UUID value) {}

package org.sportel.network;

import java.util.UUID;

/** Identifies a centre within its tenant. */
public record CentreId(UUID value) {}

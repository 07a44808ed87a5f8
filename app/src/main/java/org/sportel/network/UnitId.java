package org.sportel.network;

import java.util.UUID;

/** Identifies a unit within its tenant. */
public record UnitId(UUID value) {}

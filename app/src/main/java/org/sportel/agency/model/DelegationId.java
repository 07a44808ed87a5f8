package org.sportel.agency.model;

import java.util.UUID;

/** Identifies a delegation in the whole network. */
public record DelegationId(UUID value) {}

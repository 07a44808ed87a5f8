package org.sportel.visits.model;

import java.util.UUID;

/** Identifies a queue within its tenant. */
public record QueueId(UUID value) {}

package org.sportel.visits.model;

import java.util.UUID;

/** Identifies a ticket within its tenant. */
public record TicketId(UUID value) {}

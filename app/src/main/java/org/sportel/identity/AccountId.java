package org.sportel.identity;

import java.util.UUID;

/** Identifies a person's account. */
public record AccountId(UUID value) {}

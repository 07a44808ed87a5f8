package org.sportel.network;

import java.util.UUID;

/** Identifies a counter within its tenant. */
public record CounterId(UUID value) {}

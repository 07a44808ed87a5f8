package org.sportel.documents;

import java.time.Instant;

/** Entry of an application in the incoming register: its number and the moment of entry. */
public record Incoming(String number, Instant receivedAt) {}

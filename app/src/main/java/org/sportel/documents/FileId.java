package org.sportel.documents;

import java.util.UUID;

/** A file that somebody handed in or the office issued. */
public record FileId(UUID value) {}

package org.sportel.casework.model;

import java.util.UUID;

/** Identifies one piece of work of a case. */
public record TaskId(UUID value) {}

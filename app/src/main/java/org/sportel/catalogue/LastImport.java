package org.sportel.catalogue;

import java.time.Instant;

/** The last import of services and when it was. */
public record LastImport(Instant at, ImportReport report) {}

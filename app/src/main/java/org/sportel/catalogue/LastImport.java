package org.sportel.catalogue;

import java.time.Instant;
import org.sportel.catalogue.file.ImportReport;

/** The last import of services and when it was. */
public record LastImport(Instant at, ImportReport report) {}

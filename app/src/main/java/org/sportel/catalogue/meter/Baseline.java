package org.sportel.catalogue.meter;

import java.time.Instant;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;

/**
 * The version against which a service is measured, with what was assumed on that day.
 *
 * @param yearly cases of a year
 */
record Baseline(
    ServiceCode code, VersionId version, int yearly, Rates rates, String office, Instant at) {}

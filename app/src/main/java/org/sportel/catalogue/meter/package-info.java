/**
 * What a service asks of people, measured version by version: a baseline with its rates, the
 * comparison with what is in force, and the time from law to live service. The cases that really
 * came are asked of {@link org.sportel.catalogue.meter.CaseCounts}.
 */
@NamedInterface("meter")
@NullMarked
package org.sportel.catalogue.meter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

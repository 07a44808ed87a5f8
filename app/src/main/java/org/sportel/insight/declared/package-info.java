/**
 * Indicators as data: each with a declared formula over the events of the journal, terms of use and
 * a history, so that an office adds one without a program.
 *
 * <p>The formula is answered from one row per event ({@link EventFacts}); {@link JournalMeasuring}
 * computes the same from the journal itself, and both must agree.
 */
@NamedInterface("declared")
@NullMarked
package org.sportel.insight.declared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

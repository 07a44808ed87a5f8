/**
 * Looks over what happened for what deserves a second look: services and units that have fallen
 * silent, and courses of cases that are unusual. Hints, never verdicts; kept is only what an
 * auditor found at the second look.
 */
@NullMarked
package org.sportel.insight.watch;

import org.jspecify.annotations.NullMarked;

/**
 * Looks over what happened for what deserves a second look: services and units that have fallen
 * silent, and courses of cases that are unusual. Hints, never verdicts; nothing is kept of them.
 */
@NullMarked
package org.sportel.insight.watch;

import org.jspecify.annotations.NullMarked;

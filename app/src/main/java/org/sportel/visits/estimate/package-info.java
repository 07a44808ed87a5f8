/**
 * How long people will probably wait, learnt from how long they did: pure, used by hall and replay.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.estimate;

/**
 * The manager's hands in the waiting room: who sits where, what displays say, when the day ends.
 */
@org.springframework.modulith.NamedInterface("control")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.control;

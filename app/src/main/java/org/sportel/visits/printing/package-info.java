/** Tickets on paper from a network printer that speaks ESC/POS. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.printing;

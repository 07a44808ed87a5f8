/** What stands in the hall: kiosk, display, and the ticket on a telephone. */
@org.springframework.modulith.NamedInterface("hall")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.hall;

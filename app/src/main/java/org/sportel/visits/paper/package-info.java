/** Tickets on paper for the time of an outage, keyed in afterwards with their own times. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.paper;

/** How many counters a centre needs at which time of a day, so that a promised wait is kept. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.staffing;

/** Tells somebody by mail when a queue passes the limits that a centre's manager has set. */
@org.springframework.modulith.NamedInterface("alerts")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.alerts;

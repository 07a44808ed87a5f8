/** Tries the estimate of waiting on recorded days of other halls. */
@org.springframework.modulith.NamedInterface("replay")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.replay;

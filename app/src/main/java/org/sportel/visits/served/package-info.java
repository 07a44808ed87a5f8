/** Whom the acting person serves at this moment. */
@org.springframework.modulith.NamedInterface("served")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.served;

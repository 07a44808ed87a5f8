/** Waiting and serving times, made from the journal alone. */
@org.springframework.modulith.NamedInterface("figures")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.figures;

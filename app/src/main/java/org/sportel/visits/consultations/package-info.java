/** Advice that was given: noted in two clicks from every page, corrected on the same day. */
@org.springframework.modulith.NamedInterface("consultations")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.consultations;

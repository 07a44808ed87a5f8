/** Advice and tutor sessions as figures, made from the journal alone. */
@org.springframework.modulith.NamedInterface("advice")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.advice;

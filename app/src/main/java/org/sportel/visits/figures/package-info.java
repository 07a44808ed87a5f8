/** Waiting and serving times, made from the journal alone. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.figures;

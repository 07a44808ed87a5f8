/** Figures of complaints, made from the journal alone. */
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.figures;

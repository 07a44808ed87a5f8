/** Figures of problems, made from the journal alone. */
@org.jspecify.annotations.NullMarked
package org.sportel.problems.figures;

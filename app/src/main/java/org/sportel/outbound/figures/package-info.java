/** How long other bodies take to answer, made from the journal alone. */
@org.jspecify.annotations.NullMarked
package org.sportel.outbound.figures;

/** Marks that a head puts into a draft before returning it, and what its writer does about them. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.marks;

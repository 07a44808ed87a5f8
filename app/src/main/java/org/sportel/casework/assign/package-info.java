/** Assigning tasks to people of a unit: by load or at random, where the unit wants it. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.assign;

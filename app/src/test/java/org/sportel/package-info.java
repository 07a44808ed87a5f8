/** The whole program, and the rules of the house. */
@org.jspecify.annotations.NullMarked
package org.sportel;

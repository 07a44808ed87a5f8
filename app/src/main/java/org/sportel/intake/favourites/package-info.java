/** The services that each clerk keeps at hand at the counter. */
@org.jspecify.annotations.NullMarked
package org.sportel.intake.favourites;

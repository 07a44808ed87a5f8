/** The texts of a service's parts for translators, found by the editors of the parts. */
@org.jspecify.annotations.NullMarked
package org.sportel.workshop.translation;

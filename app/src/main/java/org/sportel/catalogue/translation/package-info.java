/**
 * The texts of a service's card for translators: out as XLIFF, back into the draft of the card,
 * with what changed meanwhile told.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.translation;

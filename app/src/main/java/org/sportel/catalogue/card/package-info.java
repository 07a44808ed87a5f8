/**
 * What a service says of itself: the card with its documents, fees, times and remedies. Pure
 * values; nothing here reads or writes.
 */
@org.springframework.modulith.NamedInterface("card")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.card;

/** Pages on which earlier states of a card's draft are looked at and brought back. */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.states;

/**
 * Changing an organisation of the network: its name, contact and arms, and closing it by two
 * persons.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.network.change;

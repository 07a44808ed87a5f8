/**
 * Which services an administrative unit's office offers and how far: said by the administration of
 * the municipality, read by everybody on the unit's page and on the service's.
 */
@NullMarked
package org.sportel.standards.place;

import org.jspecify.annotations.NullMarked;

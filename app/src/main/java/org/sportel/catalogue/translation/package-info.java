/**
 * The texts of a service, out to translators and back. Those of its parts are found by {@link
 * org.sportel.catalogue.translation.PartTexts}, which the editors of parts know.
 */
@NamedInterface("translation")
@NullMarked
package org.sportel.catalogue.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

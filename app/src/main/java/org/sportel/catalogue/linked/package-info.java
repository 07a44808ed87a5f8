/** Services for programs: as CPSV-AP 3.2.0 describes them, in JSON-LD and Turtle. */
@NullMarked
package org.sportel.catalogue.linked;

import org.jspecify.annotations.NullMarked;

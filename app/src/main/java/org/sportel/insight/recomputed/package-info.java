/** Figures of cases computed a second time, from the journal itself. */
@NullMarked
package org.sportel.insight.recomputed;

import org.jspecify.annotations.NullMarked;

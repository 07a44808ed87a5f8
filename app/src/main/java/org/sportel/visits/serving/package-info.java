/** Who may serve people in which centre. */
@NullMarked
package org.sportel.visits.serving;

import org.jspecify.annotations.NullMarked;

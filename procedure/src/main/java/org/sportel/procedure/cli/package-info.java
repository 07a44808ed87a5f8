/** Command lines for analysts: {@code ./sportel procedure check} and {@code simulate}. */
@NullMarked
package org.sportel.procedure.cli;

import org.jspecify.annotations.NullMarked;

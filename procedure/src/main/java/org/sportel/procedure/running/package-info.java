/**
 * One step under way: what each element family does. Nobody but the interpreter and the analysis
 * calls it.
 */
@NullMarked
package org.sportel.procedure.running;

import org.jspecify.annotations.NullMarked;

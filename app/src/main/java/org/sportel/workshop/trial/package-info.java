/**
 * A trial run of a draft: the interpreter in memory, with a clock that can be set. Nothing is
 * written; a run is what was done in it, done again from the start each time it is shown.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.workshop.trial;

/**
 * Figures on cases beside what they should reach and what they were a year before, with a sentence
 * that says what changed most.
 */
@NullMarked
package org.sportel.insight.yearly;

import org.jspecify.annotations.NullMarked;

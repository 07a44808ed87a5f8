/**
 * What a municipality says about its own figure in the comparison: dated, in the languages it
 * writes, read by the network's operator beside the figure.
 */
@NullMarked
package org.sportel.insight.explained;

import org.jspecify.annotations.NullMarked;

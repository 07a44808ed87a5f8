/**
 * Municipalities side by side for whoever operates their network: fairly, by size and with limits
 * of chance instead of a ranking; on a map; and each with what it says about its own figure.
 */
@NullMarked
package org.sportel.insight.compared;

import org.jspecify.annotations.NullMarked;

/** Systems of other bodies that are down, so that nobody comes in vain. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.outages;

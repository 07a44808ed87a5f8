/** The silent button by which somebody at a counter asks the manager to come. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.help;

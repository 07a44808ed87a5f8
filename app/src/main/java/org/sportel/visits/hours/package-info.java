/**
 * What the past weeks of a centre tell: its hours, why people came, whether the told waits held.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.hours;

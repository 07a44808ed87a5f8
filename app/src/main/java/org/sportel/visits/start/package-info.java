/** The waiting rooms on the start page of staff. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.start;

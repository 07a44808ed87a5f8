/** What was drawn from a waiting room, kept until something changes there. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.changes;

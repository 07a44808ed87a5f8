/** What becomes of a running deadline: that it is extended, and what follows once it has passed. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.deadline;

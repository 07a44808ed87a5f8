/** Where people are received and sorted, and the ticket as it is printed. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.reception;

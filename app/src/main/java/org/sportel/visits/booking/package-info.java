/** Where people book, move and cancel appointments by themselves. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.booking;

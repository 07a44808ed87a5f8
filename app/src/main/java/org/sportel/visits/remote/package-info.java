/** Tickets for people who are on their way, in centres that give them. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.remote;

/** What a centre's manager has said for today: a message, limits of alerts, the end of the day. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.room;

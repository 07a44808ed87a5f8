/** What people want to know before they come: is it given, open, is there time, how long. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.coming;

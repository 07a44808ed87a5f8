/**
 * Interviews: once a month the head of a unit talks with people who wait or were served and writes
 * down what they said. A source of its own; never added to ratings.
 */
@org.springframework.modulith.NamedInterface("interview")
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.interview;

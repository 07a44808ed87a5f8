/** The tablet at a counter: five faces, and what it was about. */
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.tablet;

/** The page that asks, and the desk that reads what was answered. */
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.web;

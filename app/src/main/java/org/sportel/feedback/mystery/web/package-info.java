/** Pages of mystery visits: planning them, making them, and what came of them. */
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.mystery.web;

/** Where interviews are written down and read. */
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.interview.web;

/** The page on which an administrator looks after the days of the municipality. */
@org.jspecify.annotations.NullMarked
package org.sportel.deadlines.web;

/**
 * Parts of a bundle as lists of steps, questions, rows and texts with fields: what the drawing
 * editors show, for people who use a keyboard, a reader or no script. Each list reads the part's
 * own text and changes only what a field stands for; everything else stays as it was drawn.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.workshop.plain;

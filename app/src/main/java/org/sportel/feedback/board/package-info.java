/** The notice-board sheet of a centre. */
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.board;

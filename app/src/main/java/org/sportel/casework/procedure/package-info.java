/** How a case moves: its procedure's steps, what they bring about, its deadline. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.procedure;

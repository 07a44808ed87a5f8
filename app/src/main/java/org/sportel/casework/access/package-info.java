/** Who may see a case, take a task in hand, or ask by number and code. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.access;

/** The wording of a decision and the making of its document. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.decision;

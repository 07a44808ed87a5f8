/** Whom the office tells of a case, and which of its events are told. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.told;

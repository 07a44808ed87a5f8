/** Conflicts of interest: an official says that they cannot work on a case without bias. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.conflict;

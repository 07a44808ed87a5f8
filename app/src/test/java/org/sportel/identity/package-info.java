/** Accounts, duties, sessions. */
@org.jspecify.annotations.NullMarked
package org.sportel.identity;

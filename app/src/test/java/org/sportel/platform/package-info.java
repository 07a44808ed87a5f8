/** Scopes, transactions, journal and jobs on a real PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.sportel.platform;

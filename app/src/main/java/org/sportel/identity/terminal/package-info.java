/** What whoever looks after the server does for an organisation with one administrator alone. */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.terminal;

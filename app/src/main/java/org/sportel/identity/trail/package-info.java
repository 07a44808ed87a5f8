/**
 * What happened to accounts and powers, read from the journal: for the person concerned and for
 * auditors. The events themselves are written by the commands and by {@link
 * org.sportel.identity.SecurityTrail}.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.trail;

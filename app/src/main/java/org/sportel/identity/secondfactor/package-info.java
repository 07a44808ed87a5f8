/**
 * The second factor of a sign-in: codes that change every half minute (RFC 6238), made by a device
 * of the person, passkeys (WebAuthn), and recovery codes on paper. It belongs to the account and
 * holds in every tenant.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.secondfactor;

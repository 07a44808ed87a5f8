/**
 * Signing in over HTTP: the security chain, sessions, the page, and the form that a lapsed sign-in
 * must not lose.
 *
 * <p>A session holds lines of text only. Which duties the person has is read at every request, so a
 * change holds at once. Anonymous visitors have no session: the form token lives in a cookie, the
 * page to return to in the address.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.signin;

/**
 * Who people are and what they may do.
 *
 * <p>An <em>account</em> belongs to a person and signs in; it has no rights of its own. In each
 * tenant where the person works they have a place as <em>staff</em> under the name of their office,
 * and <em>duties</em>, each in one unit with everything below it or in the whole tenant. {@link
 * org.sportel.identity.Duty} says which powers a duty carries; what no duty carries is denied.
 *
 * <p>Duties that reach far ({@link org.sportel.identity.Assignment#reachesFar}) are given by two
 * administrators; a place in another tenant is taken by invitation only; administrators, auditors
 * and operators sign in with a second factor.
 *
 * <p>The home tenant's administrators look after the account (new password, deactivation); other
 * tenants only give it duties of their own. All commands run inside a transaction of their tenant
 * that the caller has begun.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: limits",
      "platform :: contact",
      "platform :: subject",
      "platform :: computing",
      "platform :: terminal",
      "web",
      "web :: components",
      "network",
      "audit"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.identity;

/** The e-mail address of an account's person, and the links for a new password that go there. */
@org.springframework.modulith.NamedInterface("contact")
@org.jspecify.annotations.NullMarked
package org.sportel.identity.contact;

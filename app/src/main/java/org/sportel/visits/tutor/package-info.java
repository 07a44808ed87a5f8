/**
 * The digital tutor: somebody is guided on their own account at a client workplace, and the
 * workplace forgets them afterwards. Staff never type anybody's password.
 */
@org.springframework.modulith.NamedInterface("tutor")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.tutor;

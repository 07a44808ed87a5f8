/** What modules above casework may do with a case: see it, work on it, wait in it, write for it. */
@org.springframework.modulith.NamedInterface("outside")
@org.jspecify.annotations.NullMarked
package org.sportel.casework.outside;

/**
 * What the program could not do by itself: jobs given up, journal entries that a follower cannot
 * take in, followers that are behind. Read and settled by the operations page.
 */
@org.springframework.modulith.NamedInterface("failures")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.failures;

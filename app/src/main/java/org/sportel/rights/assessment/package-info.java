/**
 * The yearly self-assessment of an office: 34 questions, with what the system knows filled in, the
 * shares of the survey of 31 municipal centres of 2017, those of the own network, and three actions
 * to take next.
 */
@org.springframework.modulith.NamedInterface("assessment")
@org.jspecify.annotations.NullMarked
package org.sportel.rights.assessment;

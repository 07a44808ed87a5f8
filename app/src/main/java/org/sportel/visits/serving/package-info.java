/** Who may serve people in which centre. */
@org.springframework.modulith.NamedInterface("serving")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.serving;

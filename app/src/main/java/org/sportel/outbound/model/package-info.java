/** The values of outbound requests: whom, why, by which way, and where they stand. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.outbound.model;

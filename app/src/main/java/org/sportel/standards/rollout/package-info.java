/** The way of municipalities into the network: planned, prepared, live, dormant. */
@org.springframework.modulith.NamedInterface("rollout")
@org.jspecify.annotations.NullMarked
package org.sportel.standards.rollout;

/** How often strangers may do what costs an office something, and what they may do instead. */
@org.springframework.modulith.NamedInterface("limits")
@org.jspecify.annotations.NullMarked
package org.sportel.network.limits;

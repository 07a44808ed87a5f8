/** How often strangers may do something, how guessing is slowed, and work as the way out. */
@org.springframework.modulith.NamedInterface("limits")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.limits;

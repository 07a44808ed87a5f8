/** How many centres of which level municipalities have, over a whole network. */
@org.springframework.modulith.NamedInterface("levels")
@org.jspecify.annotations.NullMarked
package org.sportel.network.levels;

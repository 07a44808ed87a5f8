/** Work that costs a processor, kept from standing in the way of everybody else. */
@org.springframework.modulith.NamedInterface("computing")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.computing;

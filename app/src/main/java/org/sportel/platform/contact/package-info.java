/** How people and offices are reached: addresses and numbers that were checked to work. */
@org.springframework.modulith.NamedInterface("contact")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.contact;

/**
 * Events with types on the readers' side: what a name in the journal means, in which version, and
 * how earlier versions are read.
 */
@org.springframework.modulith.NamedInterface("events")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.events;

/**
 * What came of visits, made from the journal alone; other modules say which of their events tell
 * it.
 */
@org.springframework.modulith.NamedInterface("ends")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.ends;

/**
 * What the offices of an organisation are called in its languages: one name for an office, whoever
 * holds it, shown on pages in the reader's language and on documents in theirs.
 */
@org.springframework.modulith.NamedInterface("offices")
@org.jspecify.annotations.NullMarked
package org.sportel.identity.offices;

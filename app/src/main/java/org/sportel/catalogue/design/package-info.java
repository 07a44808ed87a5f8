/**
 * Changing a card: drafts that two editors may not overwrite unseen, findings that are mended or
 * waived with a reason, publishing with who and why, and what changed from version to version.
 */
@org.springframework.modulith.NamedInterface("design")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.design;

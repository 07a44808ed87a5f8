/** What was taken for whom and where, counted from the journal. */
@org.springframework.modulith.NamedInterface("figures")
@org.jspecify.annotations.NullMarked
package org.sportel.agency.figures;

/** Differences between versions as pages of any module show them. */
@org.springframework.modulith.NamedInterface("pages")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.pages;

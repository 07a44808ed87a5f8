/** What differs between two versions of a service, field by field and in every language. */
@org.springframework.modulith.NamedInterface("change")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.change;

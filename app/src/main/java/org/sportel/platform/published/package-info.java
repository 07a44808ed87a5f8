/** What of small numbers may be told. */
@org.springframework.modulith.NamedInterface("published")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.published;

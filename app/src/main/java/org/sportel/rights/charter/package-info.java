/** The charter: what people may expect, and whether it holds. */
@org.springframework.modulith.NamedInterface("charter")
@org.jspecify.annotations.NullMarked
package org.sportel.rights.charter;

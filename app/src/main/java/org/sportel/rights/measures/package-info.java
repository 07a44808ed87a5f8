/** The register of measures for groups who are easily left out. */
@org.springframework.modulith.NamedInterface("measures")
@org.jspecify.annotations.NullMarked
package org.sportel.rights.measures;

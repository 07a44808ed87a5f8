/** Open311 GeoReport v2: problems for programs, field by field as the standard has it. */
@org.jspecify.annotations.NullMarked
package org.sportel.problems.open311;

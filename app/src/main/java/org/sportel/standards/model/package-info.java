/** The values of baskets, sheets and gaps; the comparison of a centre with its basket. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.standards.model;

/** The values of delegations and of what was taken by them. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.agency.model;

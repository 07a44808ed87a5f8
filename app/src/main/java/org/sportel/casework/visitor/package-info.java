/**
 * What the office has of a visitor who said who they are, which nobody has to. A ticket alone says
 * nothing of anybody.
 */
@org.springframework.modulith.NamedInterface("visitor")
@org.jspecify.annotations.NullMarked
package org.sportel.casework.visitor;

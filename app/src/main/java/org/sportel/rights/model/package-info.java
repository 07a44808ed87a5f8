/** Groups of people, what happens to measures and standards, and what is refused. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.rights.model;

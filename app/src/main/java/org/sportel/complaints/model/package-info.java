/** The values of complaints: what they are about, who may handle them and where they stand. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.model;

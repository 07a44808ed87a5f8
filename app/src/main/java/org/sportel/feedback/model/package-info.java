/** What a rating is: its values, events and refusals. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.model;

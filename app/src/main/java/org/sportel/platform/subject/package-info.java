/**
 * What a row of a general module (access log, files, messages, figures) is about, and what the
 * owner of a subject says of it: whom to tell, and what.
 */
@org.springframework.modulith.NamedInterface("subject")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.subject;

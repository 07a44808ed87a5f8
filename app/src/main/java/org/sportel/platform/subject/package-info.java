/** What a row of a general module (access log, files, messages, figures) is about. */
@org.springframework.modulith.NamedInterface("subject")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.subject;

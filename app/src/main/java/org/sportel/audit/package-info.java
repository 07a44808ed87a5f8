/**
 * Who looked at personal data, when, and for what. {@link org.sportel.audit.AccessLog} keeps one
 * entry for each page that showed it, a list being one entry with all that stood in it; {@link
 * org.sportel.audit.AccessTrail} answers for a subject, a person or a time. Entries are only ever
 * added. What is shown is a {@link org.sportel.platform.subject.Subject}: cases, messages and
 * tickets alike; their owners say in {@link org.sportel.audit.AccessWords} what they are called.
 */
@ApplicationModule(
    allowedDependencies = {"platform :: subject", "platform :: text", "web :: components"})
@NullMarked
package org.sportel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

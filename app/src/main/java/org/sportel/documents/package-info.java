/**
 * Files and issued documents.
 *
 * <p>A <em>file</em> is what somebody handed in: its bytes are recognised by content, checked for
 * active parts and kept on disk under their own digest. An <em>issued document</em> is what the
 * office hands out: a PDF/A from a typed sheet with a number and a code that anybody can check on
 * the public page {@code /verify/{code}}.
 *
 * <p>Files and documents belong to a {@link org.sportel.platform.subject.Subject}; the module that
 * owns it says who may read them ({@link org.sportel.documents.FileReaders}).
 *
 * <p>Who calls it: intake and casework store, attach and issue; staff pages hand files out through
 * {@link org.sportel.documents.Downloads}. What it does not do yet: electronic signatures,
 * retention, a malware scanner.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform :: text",
      "platform :: subject",
      "platform :: limits",
      "platform :: computing",
      "audit",
      "network",
      "web :: components"
    })
@NullMarked
package org.sportel.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

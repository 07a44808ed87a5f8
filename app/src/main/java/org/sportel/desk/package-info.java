/**
 * The start page of everybody who works in an office, with what waits today, and the access log for
 * auditors. Owns no data.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: subject",
      "platform :: text",
      "web",
      "web :: components",
      "audit",
      "network"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.desk;

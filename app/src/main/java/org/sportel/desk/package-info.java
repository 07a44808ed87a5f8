/** The start page of everybody who works in an office: what waits today. Owns no data. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"platform", "web", "web :: components"})
@org.jspecify.annotations.NullMarked
package org.sportel.desk;

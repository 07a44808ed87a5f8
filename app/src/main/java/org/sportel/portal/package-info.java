/**
 * The front door for everybody: the home page that leads to a municipality, ways to get help,
 * accessibility and privacy. Owns no data.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "web",
      "web :: components",
      "network",
      "catalogue"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.portal;

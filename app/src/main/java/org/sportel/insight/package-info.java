/**
 * What happened, counted: figures whose every number can be opened to its definition and its cases.
 *
 * <p>The module follows the journal and keeps facts, one row per case; indicators are questions on
 * facts. Rebuilding the facts from the journal gives the same rows. The history of a former system
 * comes in as an event log (XES, package {@code log}) and counts like our own.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: events",
      "platform :: text",
      "platform :: rows",
      "platform :: limits",
      "platform :: published",
      "platform :: terminal",
      "web",
      "web :: components",
      "network",
      "identity",
      "identity :: contact",
      "documents",
      "visits :: model",
      "visits :: advice",
      "visits :: consultations",
      "visits :: figures",
      "catalogue",
      "catalogue :: card",
      "catalogue :: meter",
      "catalogue :: bundle"
    })
@NullMarked
package org.sportel.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

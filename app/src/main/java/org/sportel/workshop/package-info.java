/**
 * The pages of service design, on which an office makes and changes its services itself.
 *
 * <p>A service's parts (forms, procedures, decisions, texts, tests) are drafted in {@link
 * org.sportel.catalogue.design.DesignPart}; here they are drawn in the browser, shown as plain
 * lists with fields for people who draw nothing, and tried out. Everything an editor needs comes
 * from this program; only the pages that draw have a policy of their own for styles, which their
 * libraries write as they go.
 *
 * <p>Who calls it: the pages alone. It owns no tables.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: subject",
      "web",
      "web :: components",
      "network",
      "catalogue",
      "catalogue :: pages",
      "catalogue :: bundle",
      "catalogue :: card",
      "catalogue :: design",
      "catalogue :: folder",
      "catalogue :: translation",
      "casework :: activities",
      "casework :: asking",
      "casework :: model",
      "casework :: skills",
      "casework :: texts",
      "documents",
      "notify",
      "forms",
      "forms :: pages",
      "deadlines",
      "procedure"
    })
@NullMarked
package org.sportel.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

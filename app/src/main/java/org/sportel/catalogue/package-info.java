/**
 * The catalogue: which services a municipality offers, what each asks for, costs and takes, and by
 * which form, procedure and texts it is served.
 *
 * <p>A <em>service</em> has <em>versions</em>; a version once published never changes, and a case
 * keeps the version it began under. Services are imported from packs, JSON or CSV files with a
 * report line by line; the source's own words are always kept beside what was read from them.
 * Published services of every municipality are open to everybody and found by words, category and
 * life event.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: text",
      "platform :: terminal",
      "platform :: limits",
      "web",
      "web :: components",
      "network",
      "deadlines",
      "forms",
      "procedure",
      "feel"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue;

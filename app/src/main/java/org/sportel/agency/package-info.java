/**
 * Services of an institution at the counters of municipalities.
 *
 * <p>An institution <em>delegates</em> services to a municipality or one of its centres: how far,
 * to whom there, until when and by which legal act. At the counter such a service is taken as the
 * institution's: its form, procedure, deadline and register, and the case lies in the institution's
 * tenant. The municipality keeps a small row of what it took; it sees the five plain states of the
 * case and nothing else. Revoking a delegation stops new cases at once.
 *
 * <pre>
 *   DelegateServices ─▶ in force ─RevokeDelegation─▶ revoked
 *                          │ taken (intake): case + shared row in the institution
 *                          ▼
 *              NoteTakenCase: the row of the municipality, and again with every new state
 * </pre>
 *
 * <p>The municipality reads a shared row as a guest: the database shows it that row alone. The
 * journal of each side tells once what was taken; the figures of both are made from it. Each month
 * the municipality makes a <em>return</em> about each institution: produced, checked by another
 * person, commented, signed; a later correction is the next version.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: events",
      "platform :: text",
      "web",
      "web :: components",
      "network",
      "identity",
      "register",
      "catalogue",
      "catalogue :: card",
      "documents",
      "casework :: model",
      "casework :: outside",
      "standards",
      "standards :: model",
      "visits :: model",
      "visits :: advice",
      "visits :: consultations"
    })
@NullMarked
package org.sportel.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

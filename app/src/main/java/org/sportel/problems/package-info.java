/**
 * Problems in the street: a hole in the road, a lamp that is out, waste that was not collected.
 *
 * <p>Anybody reports a <em>problem</em> at a place, on the public page or by a program that speaks
 * Open311 GeoReport v2. It gets a number, a date by which the office means to have dealt with it,
 * and a code by which whoever reported it follows it. A <em>category</em> says which unit deals
 * with it, how long that takes and what more is asked; categories are the tenant's own data.
 *
 * <pre>
 *   ReportProblem ─▶ received ─TakeProblem▶ taken ─CloseProblem▶ closed
 *                       │                    │                    ▲
 *                       └─ForwardProblem─────┴──▶ forwarded ──────┘
 * </pre>
 *
 * <p>Where, what and how it stands is open to all; words and photo only once an official has
 * released them; contact data is seen by the unit alone and forgotten some months after the end.
 * The module knows no case. Figures are made from the journal alone.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: events",
      "platform :: text",
      "platform :: limits",
      "platform :: contact",
      "platform :: subject",
      "web",
      "web :: components",
      "web :: board",
      "audit",
      "network",
      "deadlines",
      "documents"
    })
@NullMarked
package org.sportel.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

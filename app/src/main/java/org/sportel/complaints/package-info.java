/**
 * Complaints: taken by every channel, handled by somebody independent, answered in time.
 *
 * <p>A <em>complaint</em> is named, confidential or anonymous; the tables keep no more than its
 * level allows. It has a number in the complaints book and a code that leads back to it. {@link
 * org.sportel.complaints.model.Independence} says who may handle it, {@link
 * org.sportel.complaints.model.ComplaintStep} what comes next:
 *
 * <pre>
 *   FileComplaint ─▶ received ─ScreenComplaint▶ investigation ─ProposeAnswer▶ proposed
 *   TakeInComplaint      └─ForwardComplaint─▶ closed    ▲                       │ SendAnswer
 *                                               ▲       └──ReopenComplaint──┐    ▼
 *                          DecideReview ── review ◀─RejectAnswer─ answered ─┴▶ closed
 * </pre>
 *
 * <p>What is changed because of complaints is a <em>corrective action</em>: who, until when, with
 * which evidence, and whether it helped. The module knows no case; a complaint may carry the number
 * of one as text. Every command joins the write transaction of its caller, which locks the
 * complaint first and takes the register number last.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: events",
      "platform :: text",
      "platform :: published",
      "platform :: limits",
      "platform :: subject",
      "web",
      "web :: components",
      "web :: board",
      "web :: kiosk",
      "audit",
      "network",
      "network :: limits",
      "identity",
      "deadlines",
      "documents",
      "register",
      "catalogue",
      "catalogue :: card"
    })
@NullMarked
package org.sportel.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

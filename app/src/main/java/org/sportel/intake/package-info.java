/**
 * Applications on their way in: begun, filled in page by page or at a counter, checked and sent.
 *
 * <p>A <em>draft</em> belongs to whoever holds its key: the browser of the person, or the page of a
 * clerk. The database keeps only digests of keys and of the codes by which a draft is taken up
 * again. Nobody else can open one; after thirty days without a change it is deleted.
 *
 * <pre>
 *   BeginDraft ─▶ KeepDraft … ─▶ SubmitDraft ─▶ casework.OpenCase
 *        ▲             │                              │
 *   ResumeDraft ◀─ SaveForLater            Receipt: page, PDF, e-mail
 * </pre>
 *
 * <p>Sending opens the case and marks the draft in one transaction; only then is a receipt shown.
 * The tracking code is kept for a day encrypted under the draft's key, so that a reloaded or
 * doubled page still shows it to the person and to nobody else. The receipt is the certificate of
 * acceptance that the Albanian Code of Administrative Procedures asks for in article 60.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform :: text",
      "platform :: subject",
      "platform :: limits",
      "audit",
      "network",
      "network :: limits",
      "identity",
      "standards",
      "catalogue",
      "visits",
      "visits :: model",
      "catalogue :: card",
      "catalogue :: bundle",
      "forms",
      "forms :: pages",
      "documents",
      "register",
      "deadlines",
      "casework",
      "casework :: model",
      "casework :: visitor",
      "casework :: outside",
      "agency",
      "agency :: model",
      "platform :: contact",
      "web :: components"
    })
@NullMarked
package org.sportel.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

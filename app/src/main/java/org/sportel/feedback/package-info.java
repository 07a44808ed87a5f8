/**
 * What people think of how they were served, and what a centre tells about itself each month.
 *
 * <p>A <em>rating</em> is one answer from one to five with optional reasons and words, tied to a
 * ticket, an application or a decision by a code that counts once, touched on the tablet at a
 * counter, or typed from a slip of paper. Sources are never mixed: every figure names its source.
 * Who is not satisfied may ask to be called, which becomes a <em>follow-up</em> of the centre's
 * manager. Words are read by people and shown only as somebody has released them.
 *
 * <p>A <em>survey</em> asks everybody, visitors or applicants; who answers is known to nobody.
 *
 * <p><em>Mystery visits</em> of outsiders show how a centre serves when nobody knows that it is
 * looked at.
 *
 * <p>The <em>notice-board sheet</em> puts together what modules contribute as {@link
 * org.sportel.web.board.NoticePart}, on a page and as a PDF for the wall. The module knows no case.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: rows",
      "platform :: limits",
      "platform :: subject",
      "web",
      "web :: components",
      "web :: board",
      "audit",
      "network",
      "identity",
      "catalogue",
      "catalogue :: card",
      "forms",
      "forms :: pages",
      "visits",
      "visits :: model",
      "visits :: hall",
      "visits :: figures",
      "rights :: charter",
      "documents"
    })
@NullMarked
package org.sportel.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

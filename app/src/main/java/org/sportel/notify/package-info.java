/**
 * What the office tells people.
 *
 * <p>The module follows the journal and writes a <em>message</em> in the person's language, once
 * per event, kind and recipient. It knows no case: the owner of a subject says which events are
 * told ({@link org.sportel.platform.subject.NoticeSource}), to whom ({@link
 * org.sportel.platform.subject.Audience}) and in which words. Messages go out by e-mail as jobs
 * that are tried again with growing pauses; what cannot be sent is shown on the page of messages,
 * where it can be sent again. Every message also stands on the tracking page, so that nobody needs
 * an e-mail address. What happened long ago and was keyed in or imported later is told to nobody.
 *
 * <p>Whoever wants to know when a queue passes its limits is told in the same way.
 *
 * <p>Where a tenant wants it, applicants are asked some days after their case was closed how it
 * was: once for each case, and never again at an address that refused such questions.
 *
 * <p>Staff to whom a dashboard is mailed get what they may see at that moment; the numbers go out
 * and are kept nowhere.
 *
 * <p>Codes are no messages: they are sent at once and kept nowhere.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform :: events",
      "platform :: text",
      "platform :: subject",
      "platform :: contact",
      "audit",
      "network",
      "documents",
      "feedback",
      "feedback :: model",
      "identity",
      "identity :: contact",
      "insight :: dashboards",
      "register",
      "visits :: alerts",
      "visits :: model",
      "web :: components"
    })
@NullMarked
package org.sportel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What a case asks of other institutions and bodies, and what became of it.
 *
 * <p>An <em>outbound request</em> leaves the office for a case by letter, by e-mail or in another
 * body's system, with a number of the outgoing book, a reason and the day until which an answer is
 * expected. Whom it goes to stands in the tenant's address book of <em>other bodies</em>; an
 * institution of the network comes into it when it is first asked.
 *
 * <pre>
 *   SendRequest ─▶ waiting ─FileAnswer────▶ answered
 *                  │    ▲ └─RecordSilence─▶ silent ─FileAnswer─▶ answered
 *                  │    └──RemindBody
 *                  └───TakeBackRequest──▶ taken back
 * </pre>
 *
 * <p>Where an official says that the case stands until the answer, it waits for another body
 * ({@link org.sportel.casework.outside.OtherWaits}); the lawful time runs on. Every command locks
 * the case first, then the request, and takes the register number last. Response times are made
 * from the journal alone.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: events",
      "platform :: text",
      "platform :: contact",
      "platform :: subject",
      "web",
      "web :: components",
      "web :: timeline",
      "audit",
      "network",
      "documents",
      "register",
      "casework",
      "casework :: model",
      "casework :: asking",
      "casework :: outside"
    })
@NullMarked
package org.sportel.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What an administrator sees and settles when the program could not do something by itself.
 *
 * <p>A <em>failed job</em> is work that was given up after its last try; a <em>parked entry</em> is
 * an event that a follower cannot take in. Each stands on the page of operations with its kind,
 * what kind of failure stopped it and since when; it is tried again or discarded with a reason, and
 * the journal says who did so. The page never shows what a failure says, because a name or an
 * address may stand in it. An administrator sees their own municipality, the network's operator all
 * of them.
 *
 * <p>Who calls it: the pages alone. Messages that could not be sent and procedures that were
 * stopped stand on pages of their modules.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: failures",
      "platform :: computing",
      "network",
      "notify",
      "web",
      "web :: components"
    })
@NullMarked
package org.sportel.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

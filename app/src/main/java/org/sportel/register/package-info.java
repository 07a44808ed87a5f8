/**
 * The protocol books of an office: chronological, gapless, one row per paper or message that comes
 * in, goes out or stays inside.
 *
 * <p>{@link org.sportel.register.Register#enter} gives number and time together, inside the
 * caller's transaction, as its last step: the counter's row is locked from there to the commit, so
 * a rollback leaves no gap and times never fall as numbers rise. {@link
 * org.sportel.register.RegisterSearch} finds entries by number, date and person; {@link
 * org.sportel.register.SetNumberFormat} says how numbers are written.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform :: text",
      "platform :: subject",
      "network",
      "audit",
      "web :: components"
    })
@NullMarked
package org.sportel.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

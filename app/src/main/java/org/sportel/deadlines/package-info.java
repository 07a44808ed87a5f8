/**
 * Working days and statutory clocks: by which date a case must be decided, and why.
 *
 * <p>A {@link org.sportel.deadlines.DeadlineRule} is what the law says (fifteen working days from a
 * complete file); a {@link org.sportel.deadlines.WorkCalendar} says which days are worked; {@link
 * org.sportel.deadlines.Deadlines} puts them together with the times the clock stood and answers
 * with a {@link org.sportel.deadlines.Deadline} that explains itself step by step, or with {@link
 * org.sportel.deadlines.Stopped} while the clock stands. A case whose service has no rule has no
 * deadline at all: that is an empty Optional where it is kept, never a date.
 *
 * <p>Holidays come dated, each with its legal source, from {@code packs/<country>/holidays.json}; a
 * municipality adds its own days off and days worked.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: text",
      "web",
      "web :: components",
      "network"
    })
@NullMarked
package org.sportel.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.sportel.platform;

import java.util.Set;

/**
 * Reacts to the journal, in order, at least once. Called in a writing transaction of the entry's
 * tenant together with its cursor; whatever it does outside that transaction must be harmless when
 * done twice.
 */
public interface Follower {
  /** The stable name of its cursor. */
  String name();

  /** The event types it wants; empty means all. */
  Set<String> types();

  /** Takes in one entry. An exception undoes this entry alone, which is parked and tried again. */
  void follow(Entry entry);
}

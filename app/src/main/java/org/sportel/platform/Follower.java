package org.sportel.platform;

import java.util.List;
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

  /** Whether what it keeps is made from the journal alone, so that it may be made again. */
  default boolean rebuilds() {
    return false;
  }

  /**
   * How it reads the journal, counted from one. Where it {@link #rebuilds} and reads entries of the
   * past anew, it is raised: what was kept by an earlier edition is made again after the upgrade.
   */
  default int edition() {
    return 1;
  }

  /** Throws away what it keeps of the running transaction's tenant, before it is made again. */
  default void empty() {
    throw new IllegalStateException(name() + " is not made again");
  }

  /** Takes in one entry. An exception undoes this entry alone, which is parked and tried again. */
  void follow(Entry entry);

  /**
   * Takes in entries that are read together, in order. An exception undoes all of them; fewer are
   * then tried, until the one that fails stands alone.
   */
  default void followAll(List<Entry> entries) {
    entries.forEach(this::follow);
  }
}

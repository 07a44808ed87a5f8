package org.sportel.platform;

/**
 * Work that is done once a day while the program runs, such as throwing away what has lapsed; a
 * bean. Runs outside a transaction and opens its own; may run twice, and must not mind.
 */
public interface DailyWork {
  /** The stable name of the work; it acts under this name. */
  String name();

  /** Does it. */
  void run();
}

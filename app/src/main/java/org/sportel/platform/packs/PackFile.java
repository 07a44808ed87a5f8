package org.sportel.platform.packs;

/**
 * Reads one file of facts, such as a country's holidays. Each such reader is asked at the start
 * whether it understands the files of the folder that {@code SPORTEL_PACKS} names, so that a
 * mistake is told to whoever starts the program and not to a citizen.
 */
public interface PackFile {
  /** Whether this reads the file at a place such as {@code me/holidays.json}. */
  boolean at(String place);

  /**
   * Reads the text once.
   *
   * @throws RuntimeException saying what is wrong with it
   */
  void check(String place, String text);
}

package org.sportel.feel;

/**
 * What one expression may be and may use. Chosen so that the worst accepted expression ends within
 * seconds.
 */
final class Limits {
  static final int LENGTH = 4_000;
  static final int NESTING = 10;
  static final int DEPTH = 200;
  static final int RANGE = 10_000;
  static final int EXPONENT = 10_000;
  static final int ROUNDS = 100_000;
  static final int DECIMALS = 100;
  static final int PATTERN = 2_000;

  /** Rounds assumed for a list that comes from data, when nested iterations are multiplied. */
  static final int ROUNDS_OF_DATA = 100;

  /** Steps and weight of values made, counted while running. */
  static final long WORK = 5_000_000;

  static final int DATA_ITEMS = 1_000;
  static final int DATA_VALUES = 20_000;
  static final int DATA_CHARACTERS = 1_000_000;
  static final int DATA_DEPTH = 32;
  static final int NUMBER_SCALE = 20_000;
  static final int NUMBER_DIGITS = 1_000;
  static final int TEXT_MADE = 2_000_000;
  static final int ITEMS_MADE = 20_000;

  private Limits() {}
}

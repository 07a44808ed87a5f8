package org.sportel.insight.watch;

import java.time.Instant;

/**
 * What the auditor found when looking twice at a case.
 *
 * @param innocent whether there was a good reason; else it is followed up
 * @param words why, without anybody's name
 */
public record HintAnswer(boolean innocent, String words, Instant at) {
  /** So long the words are at most. */
  public static final int LONGEST = 500;

  /** So short they say nothing. */
  static final int SHORTEST = 3;
}

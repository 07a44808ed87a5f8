package org.sportel.casework.web.visit;

import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Tone;

/**
 * A case as a clerk sees it beside a visit.
 *
 * @param next what it waits for, in words; empty where for nothing
 * @param owes whether its fee is not paid
 * @param came what the visit was for, in words; empty where it was not about the case
 */
record StandingRow(
    String id,
    String number,
    String href,
    Shown service,
    String state,
    Tone tone,
    String next,
    boolean owes,
    String came,
    Deeds deeds) {
  /**
   * What can be done in one step while the person stands at the reader's counter.
   *
   * @param answer whether something that they were asked for can be taken
   * @param handOver whether a decision can be handed over
   */
  record Deeds(boolean answer, boolean handOver) {
    static final Deeds NONE = new Deeds(false, false);
  }

  /** Whether it is noted that the visit is about it. */
  boolean joined() {
    return !came.isEmpty();
  }
}

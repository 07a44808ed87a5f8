package org.sportel.casework.marks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a draft with what its head says about it.
 *
 * @param remark what should be changed there
 * @param made who marked it and when
 * @param settled what its writer did about it; empty while nothing was
 */
public record DraftMark(UUID id, Place place, String remark, Made made, Optional<Settled> settled) {
  /** Whether nothing was done about it yet. */
  public boolean open() {
    return settled.isEmpty();
  }

  /**
   * Where it is.
   *
   * @param paragraph counted from one, as it was when the mark was made
   * @param words the marked words; the whole paragraph where none were chosen
   */
  public record Place(DraftPart part, int paragraph, String words) {}

  /** Which office marked it, and when. */
  public record Made(String office, Instant at) {}

  /**
   * What was done about it.
   *
   * @param answer why the text stays as it is; empty where it was changed
   */
  public record Settled(String office, Instant at, Optional<String> answer) {}
}

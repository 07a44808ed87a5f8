package org.sportel.catalogue.pages;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** What differs in one part of a service, in words. */
public record ChangeGroup(String title, List<Line> lines) {
  /** Copies the lines. */
  public ChangeGroup {
    lines = List.copyOf(lines);
  }

  /**
   * One difference.
   *
   * @param what the field and what happened to it
   * @param subject the row or step concerned, empty where the field stands by itself
   * @param before empty where nothing was said
   * @param after empty where nothing is said any more
   */
  public record Line(String what, Shown subject, Shown before, Shown after) {}
}

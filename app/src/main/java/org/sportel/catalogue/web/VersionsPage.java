package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.TimelineEntry;
import org.sportel.web.components.Tone;

/**
 * What became of a service, from version to version.
 *
 * @param done what was just done, empty on a plain look
 * @param rule whether a second person must approve, in a sentence
 * @param end the planned or past end of the service in a sentence, empty where there is none
 */
record VersionsPage(
    String code,
    Shown title,
    String done,
    String rule,
    String end,
    Possible possible,
    List<Version> versions) {
  /** What can be done with the service. */
  record Possible(boolean retire, boolean keep, boolean approve, boolean draft) {}

  /**
   * A version.
   *
   * @param period when it served, or is to serve
   * @param first whether there is none before it
   * @param steps who moved it, when and why
   * @param changes against the version before
   */
  record Version(
      int number,
      Shown title,
      String state,
      Tone tone,
      String period,
      boolean first,
      List<TimelineEntry> steps,
      List<ChangeGroup> changes) {
    /** How many differences there are. */
    long count() {
      return changes.stream().mapToLong(group -> group.lines().size()).sum();
    }
  }
}

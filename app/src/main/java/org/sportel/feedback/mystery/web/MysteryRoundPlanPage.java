package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A plan to be typed, with what can be chosen.
 *
 * @param id empty for a new one
 */
record MysteryRoundPlanPage(
    String id, MysteryRoundForm form, Choices choices, Lang own, FieldErrors errors) {
  /** What a round is made of. */
  record Choices(List<Option> centres, List<Option> scenarios, List<Option> visitors) {
    Choices {
      centres = List.copyOf(centres);
      scenarios = List.copyOf(scenarios);
      visitors = List.copyOf(visitors);
    }

    /** Whether there is something of everything. */
    boolean complete() {
      return !centres.isEmpty() && !scenarios.isEmpty() && !visitors.isEmpty();
    }
  }
}

package org.sportel.casework.web.state;

import java.util.ArrayList;
import java.util.List;
import org.sportel.casework.model.CaseState;
import org.sportel.web.Texts;
import org.sportel.web.components.Step;
import org.sportel.web.components.Step.Stage;
import org.sportel.web.components.Tone;

/** The plain states as pages show them. */
public final class StateTags {
  private StateTags() {}

  /** The tone of a state's tag. */
  public static Tone tone(CaseState state) {
    return switch (state) {
      case RECEIVED -> Tone.YELLOW;
      case IN_PROGRESS -> Tone.PLAIN;
      case WAITING_FOR_YOU -> Tone.ORANGE;
      case DECIDED -> Tone.GREEN;
      case CLOSED -> Tone.GREY;
    };
  }

  /** The way of an application; it always has four steps. */
  public static List<Step> way(CaseState now) {
    var steps = new ArrayList<Step>();
    for (var state : CaseState.values()) {
      if (state != otherOf(now)) {
        steps.add(new Step(Texts.t("casework.plain." + state.name()), stage(state, now)));
      }
    }
    return steps;
  }

  /** While the applicant is waited for, that stands where the office's work stands else. */
  private static CaseState otherOf(CaseState now) {
    return now == CaseState.WAITING_FOR_YOU ? CaseState.IN_PROGRESS : CaseState.WAITING_FOR_YOU;
  }

  private static Stage stage(CaseState state, CaseState now) {
    if (state == now) {
      return now == CaseState.CLOSED ? Stage.DONE : Stage.NOW;
    }
    return state.ordinal() < now.ordinal() ? Stage.DONE : Stage.AHEAD;
  }
}

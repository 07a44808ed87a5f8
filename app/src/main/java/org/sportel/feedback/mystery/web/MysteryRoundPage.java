package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.SummaryRow;

/** A round on the desk of whoever plans it. */
record MysteryRoundPage(
    String id,
    Shown title,
    MysteryRound.State state,
    List<SummaryRow> plan,
    List<List<Cell>> visits,
    FieldErrors errors) {
  MysteryRoundPage {
    plan = List.copyOf(plan);
    visits = List.copyOf(visits);
  }

  boolean draft() {
    return state == MysteryRound.State.DRAFT;
  }

  boolean running() {
    return state == MysteryRound.State.RUNNING;
  }
}

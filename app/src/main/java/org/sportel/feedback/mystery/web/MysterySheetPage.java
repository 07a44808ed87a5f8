package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SummaryRow;

/**
 * The sheet of a visit before its visitor.
 *
 * @param open whether it can be sent
 * @param once a number drawn for the page: what is sent twice counts once
 */
record MysterySheetPage(
    String id,
    Shown title,
    Shown task,
    List<SummaryRow> about,
    List<Point> points,
    MysterySheetForm form,
    boolean open,
    String once,
    Files files,
    FieldErrors errors) {
  MysterySheetPage {
    about = List.copyOf(about);
    points = List.copyOf(points);
  }

  /** A point with what was marked. */
  record Point(String name, Shown text, String mark) {}

  /** How much may be handed in. */
  record Files(int megabytes, int most, String kinds) {}
}

package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.feedback.mystery.MysteryVisit;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * A visit on the desk of whoever plans it.
 *
 * @param words what the visitor wrote, and as it may be released
 */
record MysteryVisitPage(
    String id,
    Link round,
    Shown title,
    MysteryVisit.State state,
    boolean running,
    List<SummaryRow> summary,
    List<SummaryRow> marks,
    Words words,
    List<Link> files,
    List<Option> visitors,
    FieldErrors errors) {
  MysteryVisitPage {
    summary = List.copyOf(summary);
    marks = List.copyOf(marks);
    files = List.copyOf(files);
    visitors = List.copyOf(visitors);
  }

  /** What was written, what is proposed for others to read, and whether they may. */
  record Words(String written, String proposed, boolean released) {}
}

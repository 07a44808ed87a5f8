package org.sportel.intake.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Link;
import org.sportel.web.components.SummaryRow;

/**
 * The page on which everything is read again before it is sent.
 *
 * @param missing the steps where something is missing or wrong
 * @param panels what other modules say of the service
 */
record CheckPage(
    Head head,
    List<Section> sections,
    List<BeforeYouStart.FeeLine> fees,
    List<Link> missing,
    List<PanelContent> panels) {
  /** One step's answers. */
  record Section(Shown title, List<SummaryRow> rows) {}
}

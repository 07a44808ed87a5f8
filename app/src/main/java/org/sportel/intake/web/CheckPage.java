package org.sportel.intake.web;

import java.util.List;
import org.sportel.intake.needs.ChosenNeeds;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * The page on which everything is read again before it is sent.
 *
 * @param missing the steps where something is missing or wrong
 * @param needs what was ticked of what the applicant needs
 * @param panels what other modules say of the service
 */
record CheckPage(
    Head head,
    List<Section> sections,
    List<BeforeYouStart.FeeLine> fees,
    List<Link> missing,
    List<String> needs,
    List<PanelContent> panels) {
  /** What can be ticked. */
  static List<Option> options() {
    return ChosenNeeds.options();
  }

  /** One step's answers. */
  record Section(Shown title, List<SummaryRow> rows) {}
}

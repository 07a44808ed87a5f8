package org.sportel.catalogue.approval;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** What waits for a second person. */
record ProposalsPage(List<Line> lines) {
  /** Copies the lines. */
  ProposalsPage {
    lines = List.copyOf(lines);
  }

  /**
   * One proposal.
   *
   * @param what which version, or the end of the service
   */
  record Line(String href, String code, Shown title, String what, String reason) {}
}

package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.platform.LocalText.Shown;

/**
 * What changed in a service, for everybody.
 *
 * @param more whether there are older versions than are shown
 */
record ChangesPage(
    String slug, Shown tenant, String code, Shown title, List<Version> versions, boolean more) {
  /**
   * A version that is or was in force.
   *
   * @param href its page as it was, empty for the one in force
   * @param first whether there is none before it
   */
  record Version(
      String title, String period, String href, boolean first, List<ChangeGroup> changes) {}
}

package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where it is said how often and to whom a dashboard is mailed.
 *
 * @param every what was chosen, {@code NEVER} where it is not mailed
 * @param readers the accounts that were chosen
 * @param open whether mails leave the program at all
 */
record DashboardMailPage(
    Shown name,
    String path,
    int version,
    String every,
    List<Option> rhythms,
    List<Option> choices,
    List<String> readers,
    boolean open,
    FieldErrors errors) {
  DashboardMailPage {
    rhythms = List.copyOf(rhythms);
    choices = List.copyOf(choices);
    readers = List.copyOf(readers);
  }
}

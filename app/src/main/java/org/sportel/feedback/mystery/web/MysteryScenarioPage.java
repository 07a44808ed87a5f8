package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A scenario to be written.
 *
 * @param id empty for a new one
 */
record MysteryScenarioPage(
    String id,
    MysteryScenarioForm form,
    List<Option> services,
    List<Option> standards,
    Lang own,
    FieldErrors errors) {
  MysteryScenarioPage {
    services = List.copyOf(services);
    standards = List.copyOf(standards);
  }
}

package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.Option;

/**
 * One version with what can be done with it.
 *
 * @param drawings the procedures that it changed, with what changed in them
 * @param warnings what somebody should look at before it is in force
 * @param deeds empty when nothing can be done with it
 * @param dated whether a day may be named
 */
record VersionPage(
    String code,
    VersionsPage.Version version,
    List<DiagramView> drawings,
    List<String> warnings,
    List<Option> deeds,
    boolean dated,
    Typed typed,
    FieldErrors errors) {
  /** What was typed. */
  record Typed(String deed, DayFields from, String reason) {}
}

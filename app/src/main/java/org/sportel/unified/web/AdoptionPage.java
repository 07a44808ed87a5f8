package org.sportel.unified.web;

import java.util.List;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * One edition to be decided on.
 *
 * @param about since when and from which day
 * @param state what was decided, empty while it waits
 * @param fields in which the municipality may keep its own, empty where it has none yet
 * @param units offered where the municipality does not have the service yet
 */
record AdoptionPage(
    String href,
    Shown title,
    String about,
    String state,
    boolean fresh,
    List<ChangeGroup> changes,
    List<Option> deeds,
    List<Option> fields,
    List<Option> units,
    Typed typed,
    FieldErrors errors) {
  /** What was typed. */
  record Typed(String deed, List<String> kept, String unit, String reason) {
    /** Copies the fields. */
    Typed {
      kept = List.copyOf(kept);
    }
  }
}

package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/** Where a service is ended. */
record RetirePage(
    String code,
    Shown title,
    DayFields from,
    String reason,
    List<Place> turnTo,
    FieldErrors errors) {
  /** Where to turn, in one language. */
  record Place(String tag, String label, String text) {}
}

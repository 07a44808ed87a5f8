package org.sportel.casework.web.visit;

import java.util.List;
import org.sportel.web.FieldErrors;

/**
 * What the office already has of a person who stands at the counter.
 *
 * @param asked whether anything was asked yet
 */
record VisitPersonPage(
    String visit,
    String identifier,
    String name,
    String day,
    String month,
    String year,
    boolean asked,
    List<StandingRow> cases,
    FieldErrors errors) {
  VisitPersonPage {
    cases = List.copyOf(cases);
  }

  static VisitPersonPage empty(String visit) {
    return new VisitPersonPage(visit, "", "", "", "", "", false, List.of(), FieldErrors.none());
  }

  VisitPersonPage wrong(FieldErrors found) {
    return new VisitPersonPage(visit, identifier, name, day, month, year, false, List.of(), found);
  }

  VisitPersonPage found(List<StandingRow> rows) {
    return new VisitPersonPage(
        visit, identifier, name, day, month, year, true, rows, FieldErrors.none());
  }
}

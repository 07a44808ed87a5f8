package org.sportel.casework.web.visit;

import java.util.List;
import org.sportel.web.FieldErrors;

/**
 * What the office already has of a person who came.
 *
 * @param ticket the ticket at the reception whose page led here; empty at the counter
 * @param asked whether anything was asked yet
 */
record VisitPersonPage(
    String visit,
    String ticket,
    Typed typed,
    boolean asked,
    List<StandingRow> cases,
    FieldErrors errors) {
  VisitPersonPage {
    cases = List.copyOf(cases);
  }

  /** Of whom was asked. */
  record Typed(String identifier, String name, String day, String month, String year) {}

  static VisitPersonPage empty(String visit, String ticket) {
    var nobody = new Typed("", "", "", "", "");
    return new VisitPersonPage(visit, ticket, nobody, false, List.of(), FieldErrors.none());
  }

  VisitPersonPage wrong(FieldErrors found) {
    return new VisitPersonPage(visit, ticket, typed, false, List.of(), found);
  }

  VisitPersonPage found(List<StandingRow> rows) {
    return new VisitPersonPage(visit, ticket, typed, true, rows, FieldErrors.none());
  }

  /** Where the page was opened from. */
  String back() {
    return ticket.isEmpty() ? "/desk/counter" : "/desk/reception/tickets/" + ticket;
  }
}

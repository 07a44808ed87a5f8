package org.sportel.intake.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/**
 * The page on which a clerk chooses the service.
 *
 * @param query what goes with the person: the visit that led here, or that it is the same person;
 *     empty or beginning with an ampersand
 * @param groups the services taken last and most; none while the list is searched
 * @param agencies services of institutions, by institution
 */
record CounterListPage(
    String words, String query, List<Group> groups, List<Row> rows, List<Agency> agencies) {
  /** Services under a heading. */
  record Group(String title, List<Row> rows) {}

  /** A service that is offered. */
  record Row(String code, Shown title, String category) {}

  /** An institution with the services that are taken for it here. */
  record Agency(Shown institution, List<Taken> services) {}

  /** A service of an institution. */
  record Taken(String href, Shown title, String code) {}

  /** Where a service is taken. */
  public String href(Row row) {
    return "/desk/apply/" + row.code() + (query.isEmpty() ? "" : "?" + query.substring(1));
  }

  /** The fields that go along with a search. */
  public List<String[]> carried() {
    return query.isEmpty()
        ? List.of()
        : List.of(query.substring(1).split("&")).stream().map(part -> part.split("=", 2)).toList();
  }
}

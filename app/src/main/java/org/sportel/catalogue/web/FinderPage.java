package org.sportel.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The finder.
 *
 * @param total services found on all pages, each counted once
 * @param nearest whether they answer other words than those asked for
 * @param places municipalities and offices whose name answers
 * @param subjects what to browse while nothing is asked
 */
record FinderPage(
    FinderForm form,
    long total,
    boolean nearest,
    List<Found> services,
    List<Place> places,
    List<Option> municipalities,
    List<Subject> subjects,
    Paging paging) {
  record Place(Shown name, String note, String href) {}

  /** A subject with the number of its services. */
  record Subject(String name, String href, long services) {}

  /**
   * A service as the finder shows it: once, with every municipality that offers it under this name.
   *
   * @param facts price, time and ways; empty where they are not the same everywhere
   * @param offers the municipalities, each with the address of its own page
   */
  record Found(
      Shown title, String category, boolean illustrative, String facts, List<Link> offers) {
    /** Rows that follow each other and are called the same are one. */
    static List<Found> of(List<ServiceRow> rows) {
      var found = new ArrayList<Found>();
      for (var row : rows) {
        var offer = new Link(row.place(), row.href());
        if (!found.isEmpty() && found.getLast().called(row)) {
          var last = found.removeLast();
          last.offers().add(offer);
          found.add(last.facts().equals(row.facts()) ? last : last.withoutFacts());
        } else {
          var offers = new ArrayList<>(List.of(offer));
          found.add(
              new Found(row.title(), row.category(), row.illustrative(), row.facts(), offers));
        }
      }
      return List.copyOf(found);
    }

    private Found withoutFacts() {
      return new Found(title, category, illustrative, "", offers);
    }

    private boolean called(ServiceRow row) {
      return title.text().equals(row.title().text())
          && category.equals(row.category())
          && illustrative == row.illustrative();
    }
  }
}

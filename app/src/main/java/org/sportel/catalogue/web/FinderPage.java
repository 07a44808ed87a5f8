package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The finder.
 *
 * @param total services found on all pages
 * @param nearest whether they answer other words than those asked for
 * @param places municipalities and offices whose name answers
 * @param subjects what to browse while nothing is asked
 */
record FinderPage(
    FinderForm form,
    long total,
    boolean nearest,
    List<ServiceRow> services,
    List<Place> places,
    List<Option> municipalities,
    List<Subject> subjects,
    Paging paging) {
  record Place(Shown name, String note, String href) {}

  /** A subject with the number of its services. */
  record Subject(String name, String href, long services) {}
}

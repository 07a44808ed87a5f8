package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.browse.Grouping;
import org.sportel.catalogue.browse.ServiceGroup;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The services of a municipality.
 *
 * @param services what answers a question, page by page; none while nothing is asked
 * @param by how all of them stand together
 * @param groups all of them, while nothing is asked
 */
record ListPage(
    String slug,
    Shown name,
    FinderForm form,
    long total,
    List<ServiceRow> services,
    List<Option> events,
    Paging paging,
    Grouping by,
    List<ServiceGroup> groups) {

  /** The ways to put them together; the one that holds has no address. */
  List<Link> ways() {
    return Arrays.stream(Grouping.values())
        .map(
            way ->
                new Link(
                    t("catalogue.list.by." + way),
                    way == by
                        ? ""
                        : ServiceLinks.with(ServiceLinks.list(slug), Map.of("by", way.code()))))
        .toList();
  }
}

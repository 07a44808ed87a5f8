package org.sportel.desk.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.audit.AccessEntry;
import org.sportel.audit.SpokenAccess;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;

/** Entries of the access log as a table. */
final class AccessTrailTable {
  private AccessTrailTable() {}

  static List<List<Cell>> rows(List<AccessEntry> entries, SpokenAccess spoken) {
    var links = spoken.links(entries);
    return entries.stream()
        .map(
            entry ->
                List.of(
                    Cell.of(Texts.dateTime(entry.at())),
                    Cell.of(entry.office()),
                    Cell.of(spoken.page(entry.page())),
                    shown(entry, links),
                    Cell.of(spoken.purpose(entry.purpose()))))
        .toList();
  }

  /** One thing by its name; many as their number. */
  private static Cell shown(AccessEntry entry, Map<UUID, Link> links) {
    if (entry.shown().size() != 1) {
      return Cell.of(t("desk.access.many", entry.shown().size()));
    }
    var link = links.get(entry.shown().getFirst().id());
    return link == null ? Cell.of(t("desk.access.one")) : Cell.link(link.text(), link.href());
  }
}

package org.sportel.desk.web;

import static org.sportel.web.Texts.t;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessEntry;
import org.sportel.audit.SpokenAccess;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;

/** Entries of the access log as a table. */
final class AccessTrailTable {
  private static final int AT_ONCE = 1000;

  private AccessTrailTable() {}

  static List<List<Cell>> rows(List<AccessEntry> entries, SpokenAccess spoken) {
    var links = spoken.links(entries);
    return entries.stream()
        .map(
            entry ->
                List.of(
                    Cell.of(Texts.dateTime(entry.at())),
                    Cell.of(Texts.office(entry.office())),
                    Cell.of(spoken.page(entry.page())),
                    shown(entry, links),
                    Cell.of(spoken.purpose(entry.purpose()))))
        .toList();
  }

  /** The same for a file, with a head; in parts, because numbers of cases are looked up. */
  static List<List<String>> file(List<AccessEntry> entries, SpokenAccess spoken) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            t("desk.access.when"),
            t("desk.access.who"),
            t("desk.access.account"),
            t("desk.access.page"),
            t("desk.access.what"),
            t("desk.access.why")));
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      var part = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
      var links = spoken.links(part);
      part.forEach(
          entry ->
              rows.add(
                  List.of(
                      entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                      Texts.office(entry.office()),
                      entry.actor().toString(),
                      spoken.page(entry.page()),
                      named(entry, links),
                      spoken.purpose(entry.purpose()))));
    }
    return rows;
  }

  /** Every thing by its name; what has none by its id. */
  private static String named(AccessEntry entry, Map<UUID, Link> links) {
    return entry.shown().stream()
        .map(
            subject -> {
              var link = links.get(subject.id());
              return link == null ? subject.type() + " " + subject.id() : link.text();
            })
        .collect(Collectors.joining(", "));
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

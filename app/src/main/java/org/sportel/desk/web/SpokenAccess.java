package org.sportel.desk.web;

import static org.sportel.web.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.audit.AccessEntry;
import org.sportel.audit.AccessWords;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says entries of the access log in words, asking the modules whose pages they name. */
@Component
final class SpokenAccess {
  private final List<AccessWords> words;

  SpokenAccess(List<AccessWords> words) {
    this.words = List.copyOf(words);
  }

  String page(String page) {
    return first(each -> each.page(page)).orElse(page);
  }

  String purpose(String purpose) {
    return first(each -> each.purpose(purpose)).orElse(purpose);
  }

  Optional<Subject> subject(String typed) {
    return first(each -> each.subject(typed));
  }

  List<List<Cell>> rows(List<AccessEntry> entries) {
    var links = links(entries);
    return entries.stream()
        .map(
            entry ->
                List.of(
                    Cell.of(Texts.dateTime(entry.at())),
                    Cell.of(entry.office()),
                    Cell.of(page(entry.page())),
                    shown(entry, links),
                    Cell.of(purpose(entry.purpose()))))
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

  private Map<UUID, Link> links(List<AccessEntry> entries) {
    var single =
        entries.stream()
            .filter(entry -> entry.shown().size() == 1)
            .map(entry -> entry.shown().getFirst())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Subject::type, Collectors.mapping(Subject::id, Collectors.toList())));
    var links = new HashMap<UUID, Link>();
    single.forEach((type, ids) -> words.forEach(each -> links.putAll(each.subjects(type, ids))));
    return links;
  }

  private <T> Optional<T> first(Function<AccessWords, Optional<T>> said) {
    return words.stream().map(said).flatMap(Optional::stream).findFirst();
  }
}

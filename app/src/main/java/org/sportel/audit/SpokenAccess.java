package org.sportel.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.platform.subject.Subject;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says codes of the access log in words, asking the modules whose pages they name. */
@Component
public final class SpokenAccess {
  private final List<AccessWords> words;

  SpokenAccess(List<AccessWords> words) {
    this.words = List.copyOf(words);
  }

  /** The name of a page; its code where no module knows it. */
  public String page(String page) {
    return first(each -> each.page(page)).orElse(page);
  }

  /** A purpose; what was given where it is no code. */
  public String purpose(String purpose) {
    return first(each -> each.purpose(purpose)).orElse(purpose);
  }

  /** The subject that somebody means by what they typed. */
  public Optional<Subject> subject(String typed) {
    return first(each -> each.subject(typed));
  }

  /** The names of what stood alone on its page, each with where it is shown. */
  public Map<UUID, Link> links(List<AccessEntry> entries) {
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

package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessWords;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.Worklist;
import org.sportel.casework.model.CaseRow;
import org.sportel.casework.store.Cases;
import org.sportel.platform.subject.Subject;
import org.sportel.register.TypedNumber;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says what the access log keeps about cases. */
@Component
final class CaseAccessWords implements AccessWords {
  private static final String TASK = "task.";

  private final Worklist worklist;
  private final Cases cases;

  CaseAccessWords(Worklist worklist, Cases cases) {
    this.worklist = worklist;
    this.cases = cases;
  }

  @Override
  public Optional<String> page(String page) {
    return AccessWords.known("casework.accessed." + page);
  }

  @Override
  public Optional<String> purpose(String purpose) {
    return purpose.startsWith(TASK)
        ? AccessWords.known("casework.taskKind." + purpose.substring(TASK.length()))
            .map(kind -> t("casework.purpose.task", kind))
        : AccessWords.known("casework.purpose." + purpose);
  }

  /** The cases the reader may see, by number, each with its own log. */
  @Override
  public Map<UUID, Link> subjects(String type, Collection<UUID> ids) {
    if (!type.equals(Subject.CASE)) {
      return Map.of();
    }
    return worklist.lines(ids).stream()
        .map(Worklist.Line::row)
        .collect(Collectors.toMap(row -> row.id().value(), CaseAccessWords::link));
  }

  @Override
  public Optional<Subject> subject(String typed) {
    return cases.numbered(TypedNumber.spellings(typed)).stream()
        .findFirst()
        .map(coded -> Subject.ofCase(coded.found().id().value()));
  }

  private static Link link(CaseRow row) {
    return new Link(row.number(), CaseLinks.at(row.id()) + "/looks");
  }
}

package org.sportel.problems.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessWords;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.Problems;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says what the access log keeps about problems. */
@Component
final class ProblemAccessWords implements AccessWords {
  private final Problems problems;

  ProblemAccessWords(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Optional<String> page(String page) {
    return AccessWords.known("problems.accessed." + page);
  }

  @Override
  public Optional<String> purpose(String purpose) {
    return AccessWords.known("problems.purpose." + purpose);
  }

  @Override
  public Map<UUID, Link> subjects(String type, Collection<UUID> ids) {
    return type.equals(DeskProblemPages.SUBJECT)
        ? problems.numbers(ids).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one -> new Link(one.getValue(), "/desk/problems/" + one.getKey())))
        : Map.of();
  }

  @Override
  public Optional<Subject> subject(String typed) {
    return problems
        .numbered(TypedText.code(typed).toUpperCase(java.util.Locale.ROOT))
        .map(problem -> new Subject(DeskProblemPages.SUBJECT, problem.id().value()));
  }
}

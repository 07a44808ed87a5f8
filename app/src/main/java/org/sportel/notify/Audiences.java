package org.sportel.notify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.platform.subject.Audience;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Asks the owner of a subject whom to tell about it. */
@Component
public final class Audiences {
  private final Map<String, Audience> byType;

  Audiences(List<Audience> audiences) {
    this.byType =
        audiences.stream()
            .collect(Collectors.toUnmodifiableMap(Audience::type, Function.identity()));
  }

  /** Who is told; empty where nobody is, or no module here owns such subjects. */
  Optional<Recipient> of(Subject subject) {
    return Optional.ofNullable(byType.get(subject.type())).flatMap(owner -> owner.of(subject));
  }

  /** The type of the subjects that an event ends. */
  Optional<String> endedBy(String event) {
    return byType.values().stream()
        .filter(owner -> owner.endings().contains(event))
        .map(Audience::type)
        .findFirst();
  }

  /** Every event that ends a subject. */
  Set<String> endings() {
    return byType.values().stream()
        .flatMap(owner -> owner.endings().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The owners, in the order of their types. */
  public List<Audience> all() {
    return byType.values().stream().sorted(Comparator.comparing(Audience::type)).toList();
  }
}

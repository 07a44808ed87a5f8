package org.sportel.casework.model;

import java.util.Locale;
import java.util.Optional;

/** What a task asks for; a model names it in the task header {@code kind}. */
public enum TaskKind {
  /** See whether the application is complete. */
  CHECK,
  /** The applicant supplies or mends something. */
  CORRECTION,
  /** Another unit gives its opinion. */
  OPINION,
  /** Write the decision. */
  DRAFT,
  /** Approve the draft, or return it. */
  APPROVE,
  /** Hand the decision over. */
  DELIVER,
  /** Write and issue a document at once, without a second pair of eyes. */
  ISSUE,
  /** Any other work: it is done or not. */
  WORK;

  /** The kind a model names; empty for a name that is none. */
  public static Optional<TaskKind> of(String name) {
    for (var kind : values()) {
      if (kind.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}

package org.sportel.problems.model;

import java.util.UUID;
import org.sportel.platform.subject.Subject;

/** Identifies a problem within its tenant. */
public record ProblemId(UUID value) {
  /** The word for a problem. */
  public static final String SUBJECT = "problem";

  /** The problem as the subject of a general module. */
  public Subject subject() {
    return new Subject(SUBJECT, value);
  }
}

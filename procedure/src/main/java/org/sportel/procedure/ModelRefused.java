package org.sportel.procedure;

import java.util.List;
import java.util.stream.Collectors;

/** A model that cannot run, with everything that is wrong with it. */
public final class ModelRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Refuses with everything found. */
  public ModelRefused(List<Problem> problems) {
    super(
        problems.stream()
            .filter(p -> p.severity() == Severity.ERROR)
            .map(p -> p.element() + ':' + p.line() + ' ' + p.text())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** Refuses the file as a whole at a line. */
  public static ModelRefused at(int line, Reason reason, Object... args) {
    return new ModelRefused(List.of(Problem.ofFile(line, reason, args)));
  }

  /** Every problem found, errors first in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}

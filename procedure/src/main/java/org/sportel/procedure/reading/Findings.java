package org.sportel.procedure.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sportel.procedure.Problem;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Severity;

/** Collects what reading finds, so that a designer sees everything at once. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();

  void error(Xml at, Reason reason, Object... args) {
    add(at, Severity.ERROR, reason, args);
  }

  void warning(Xml at, Reason reason, Object... args) {
    add(at, Severity.WARNING, reason, args);
  }

  void note(Xml at, Reason reason, Object... args) {
    add(at, Severity.NOTE, reason, args);
  }

  private void add(Xml at, Severity severity, Reason reason, Object... args) {
    problems.add(
        new Problem(
            at.attribute("id"),
            at.attribute("name").replaceAll("\\s+", " "),
            at.line(),
            severity,
            reason,
            Arrays.asList(args)));
  }

  /** Whether an element was refused already. */
  boolean refused(String element) {
    return problems.stream()
        .anyMatch(p -> p.severity() == Severity.ERROR && p.element().equals(element));
  }

  boolean refused() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  List<Problem> sorted() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem::line))
        .toList();
  }
}

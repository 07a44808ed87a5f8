package org.sportel.casework.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.IntegrityFindings.Finding;
import org.sportel.casework.store.IntegrityFindings.Kind;
import org.sportel.casework.store.Task;
import org.sportel.catalogue.VersionId;
import org.sportel.procedure.Model;
import org.sportel.procedure.State;
import org.sportel.procedure.Wait;
import org.springframework.stereotype.Component;

/** Looks whether the rows of a running case still agree with each other and with its version. */
@Component
final class CaseIntegrity {
  private final ProcedureModels models;

  CaseIntegrity(ProcedureModels models) {
    this.models = models;
  }

  /**
   * What does not agree; nothing when all is well.
   *
   * @param open the case's open tasks
   */
  List<Finding> of(Case file, List<Task> open) {
    var version = file.facts().serviceVersion();
    var known = known(new VersionId(version));
    if (known.isEmpty()) {
      return List.of(new Finding(Kind.VERSION, version.toString()));
    }
    var state = state(file);
    if (state.isEmpty()) {
      return List.of(new Finding(Kind.STATE, ""));
    }
    var findings = new ArrayList<Finding>();
    if (state.get().ended()) {
      findings.add(new Finding(Kind.ENDED, ""));
    }
    elements(state.get(), known.get(), findings);
    tasks(state.get(), open, findings);
    forms(known.get(), open, findings);
    return findings;
  }

  private Optional<ProcedureModels.Known> known(VersionId version) {
    try {
      return Optional.of(models.of(version));
    } catch (IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<State> state(Case file) {
    try {
      return Optional.of(State.read(file.run().state()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static void elements(State state, ProcedureModels.Known known, List<Finding> findings) {
    var processes = new HashSet<String>();
    collect(known.model(), processes);
    state.tokens().stream()
        .flatMap(
            token ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(token.element()),
                    token.waits().stream().map(Wait::element)))
        .filter(element -> !processes.contains(element) && known.holding(element).isEmpty())
        .distinct()
        .forEach(element -> findings.add(new Finding(Kind.ELEMENT, element)));
  }

  private static void collect(Model model, Set<String> processes) {
    if (processes.add(model.id())) {
      model.calls().forEach(call -> model.called(call).ifPresent(next -> collect(next, processes)));
    }
  }

  private static void tasks(State state, List<Task> open, List<Finding> findings) {
    var waiting = state.tasks().stream().map(wait -> (long) wait.id()).collect(Collectors.toSet());
    var listed = open.stream().map(Task::key).filter(key -> key >= 0).collect(Collectors.toSet());
    waiting.stream()
        .filter(key -> !listed.contains(key))
        .forEach(key -> findings.add(new Finding(Kind.TASK, "-" + key)));
    listed.stream()
        .filter(key -> !waiting.contains(key))
        .forEach(key -> findings.add(new Finding(Kind.TASK, "+" + key)));
  }

  private static void forms(ProcedureModels.Known known, List<Task> open, List<Finding> findings) {
    open.stream()
        .flatMap(task -> task.plan().form().stream())
        .filter(form -> known.form(form).isEmpty())
        .distinct()
        .forEach(form -> findings.add(new Finding(Kind.FORM, form)));
  }
}

package org.sportel.casework.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.casework.model.TaskKind;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.PublishingCheck;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.network.UnitTree;
import org.sportel.procedure.Activity;
import org.springframework.stereotype.Component;

/** Keeps a bundle from being published whose procedures ask for what nobody here can do. */
@Component
final class ProcedureCheck implements PublishingCheck {
  private final Activities activities;

  ProcedureCheck(Activities activities) {
    this.activities = activities;
  }

  @Override
  public List<BundleFinding> check(ServiceBundle bundle, Optional<UnitTree> units) {
    var found = new ArrayList<BundleFinding>();
    for (var model : bundle.procedures().values()) {
      var part = bundle.path(model);
      var tasks = new TaskCheck(part, bundle.forms(), units, found);
      var calls = new CallCheck(part, activities, found);
      for (var element : model.elements()) {
        switch (element) {
          case Activity.UserTask task -> tasks.check(task);
          case Activity.CallTask call -> calls.check(call);
          default -> {}
        }
      }
    }
    return found;
  }

  @Override
  public Set<String> given() {
    return Set.of(CaseProcedure.ANSWERS);
  }

  @Override
  public Set<String> results(Activity activity) {
    return switch (activity) {
      case Activity.UserTask task -> results(task);
      case Activity.CallTask call ->
          activities
              .find(call.call().type().text())
              .map(known -> Set.copyOf(known.contract().outputs()))
              .orElse(Set.of());
      default -> Set.of();
    };
  }

  private static Set<String> results(Activity.UserTask task) {
    var kind = TaskKind.of(task.assignment().headers().getOrDefault("kind", ""));
    var outcomes = TaskOutcomes.of(task);
    var names =
        new HashSet<String>(outcomes.choices().isEmpty() ? Set.of() : Set.of(outcomes.variable()));
    names.addAll(
        switch (kind.orElse(TaskKind.WORK)) {
          case CHECK -> Set.of("complete", "missing", "opinionNeeded", "answerBy", "answerDays");
          case OPINION -> Set.of("opinionFavourable");
          case DRAFT -> Set.of("outcome");
          case APPROVE, ISSUE -> Set.of("approved", "outcome");
          case CORRECTION, DELIVER, WORK -> Set.<String>of();
        });
    return names;
  }
}

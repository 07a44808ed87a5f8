package org.sportel.casework.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
      case Activity.UserTask task ->
          TaskQuestion.of(task).stream().map(TaskQuestion::name).collect(Collectors.toSet());
      case Activity.CallTask call ->
          activities
              .find(call.call().type().text())
              .map(
                  known ->
                      known.contract().outputs().stream()
                          .map(ActivityContract.Output::name)
                          .collect(Collectors.toSet()))
              .orElse(Set.of());
      default -> Set.of();
    };
  }
}

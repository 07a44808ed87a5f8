package org.sportel.catalogue.bundle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.Trigger;

/**
 * A condition may ask only for values that something sets: the application, a form, a kind of task,
 * an activity or a mapping. A value that nothing sets is null, and the way taken would be a chance.
 */
final class ValueCheck {
  private final ServiceBundle bundle;
  private final List<PublishingCheck> contributed;

  private ValueCheck(ServiceBundle bundle, List<PublishingCheck> contributed) {
    this.bundle = bundle;
    this.contributed = contributed;
  }

  /**
   * Looks only where somebody says what is known from the start, and where no message can bring
   * what nobody knows before.
   */
  static List<BundleFinding> check(ServiceBundle bundle, List<PublishingCheck> contributed) {
    return contributed.stream().allMatch(check -> check.given().isEmpty())
            || bundle.procedures().values().stream().anyMatch(ValueCheck::waits)
        ? List.of()
        : new ValueCheck(bundle, contributed).findings();
  }

  private static boolean waits(Model model) {
    return model.elements().stream()
        .anyMatch(
            element ->
                element instanceof Activity.ReceiveTask
                    || (element instanceof Event event
                        && event.trigger() instanceof Trigger.Message));
  }

  private List<BundleFinding> findings() {
    var known = new HashSet<String>();
    contributed.forEach(check -> known.addAll(check.given()));
    for (var model : bundle.procedures().values()) {
      model.elements().forEach(element -> known.addAll(set(element)));
    }
    return bundle.procedures().values().stream()
        .flatMap(model -> model.flows().stream().flatMap(flow -> unknown(model, flow, known)))
        .toList();
  }

  private Stream<BundleFinding> unknown(Model model, Flow flow, Set<String> known) {
    return flow.condition().names().stream()
        .filter(name -> !known.contains(name))
        .map(
            name ->
                BundleFinding.error(
                    bundle.path(model),
                    flow.id(),
                    flow.line(),
                    "catalogue.bundle.neverSet",
                    name,
                    flow.condition().text()));
  }

  private Set<String> set(Element element) {
    var names = new LinkedHashSet<String>();
    element.mappings().in().forEach(mapping -> names.add(first(mapping.target())));
    element.mappings().out().forEach(mapping -> names.add(first(mapping.target())));
    if (element instanceof Activity activity) {
      contributed.forEach(check -> names.addAll(check.results(activity)));
      activity.repeat().ifPresent(repeat -> names.addAll(List.of(repeat.item(), repeat.results())));
    }
    switch (element) {
      case Activity.UserTask task ->
          bundle
              .form(TaskFormCheck.name(task.assignment().form().text()))
              .ifPresent(form -> names.addAll(form.keys()));
      case Activity.DecisionTask task -> names.add(task.result());
      case Activity _, Event _, Gateway _ -> {}
    }
    return names;
  }

  private static String first(String target) {
    var dot = target.indexOf('.');
    return dot < 0 ? target : target.substring(0, dot);
  }
}

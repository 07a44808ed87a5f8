package org.sportel.casework.web.fee;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;

/** The decisions of a service whose results become the sum that is asked for. */
final class FeeDecisions {
  private static final String ASKS = "open-due";
  private static final String SUM = "amount";

  private FeeDecisions() {}

  static List<Decisions.Rules> of(ServiceBundle bundle) {
    var sums =
        bundle.procedures().values().stream()
            .flatMap(model -> sums(model).stream())
            .collect(Collectors.toSet());
    var decisions = bundle.decisions();
    return bundle.procedures().values().stream()
        .flatMap(model -> asked(model, sums))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .flatMap(id -> decisions.find(id).flatMap(decisions::rules).stream())
        .filter(rules -> !rules.rows().isEmpty() || !rules.formula().isEmpty())
        .toList();
  }

  /** The values from which a sum is taken. */
  private static Set<String> sums(Model model) {
    return model.elements().stream()
        .filter(Activity.CallTask.class::isInstance)
        .map(Activity.CallTask.class::cast)
        .filter(task -> task.call().type().isConstant())
        .filter(task -> task.call().type().text().equals(ASKS))
        .flatMap(task -> task.mappings().in().stream())
        .filter(mapping -> mapping.target().equals(SUM))
        .flatMap(mapping -> mapping.source().names().stream())
        .map(name -> name.split("[.]", 2)[0])
        .collect(Collectors.toSet());
  }

  private static Stream<String> asked(Model model, Set<String> sums) {
    return model.elements().stream()
        .filter(Activity.DecisionTask.class::isInstance)
        .map(Activity.DecisionTask.class::cast)
        .filter(task -> task.decision().isConstant())
        .filter(task -> task.sets().stream().anyMatch(sums::contains))
        .map(task -> task.decision().text());
  }
}

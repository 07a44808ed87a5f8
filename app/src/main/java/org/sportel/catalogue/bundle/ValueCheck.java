package org.sportel.catalogue.bundle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;

/**
 * An expression may ask only for values that something sets: the application, a form, a kind of
 * task, an activity, a message or a mapping. A value that nothing sets is null, and what comes of
 * it would be a chance.
 */
final class ValueCheck {
  private final ServiceBundle bundle;
  private final List<PublishingCheck> contributed;

  private ValueCheck(ServiceBundle bundle, List<PublishingCheck> contributed) {
    this.bundle = bundle;
    this.contributed = contributed;
  }

  /** Looks only where somebody says what is known from the start. */
  static List<BundleFinding> check(ServiceBundle bundle, List<PublishingCheck> contributed) {
    return contributed.stream().allMatch(check -> check.given().isEmpty())
        ? List.of()
        : new ValueCheck(bundle, contributed).findings();
  }

  private List<BundleFinding> findings() {
    var known = new HashSet<String>();
    for (var check : contributed) {
      known.addAll(check.given());
      known.addAll(check.arriving());
    }
    for (var model : bundle.procedures().values()) {
      model.elements().forEach(element -> known.addAll(set(element)));
    }
    return bundle.procedures().values().stream()
        .flatMap(model -> uses(model).flatMap(use -> use.unknown(bundle.path(model), known)))
        .distinct()
        .toList();
  }

  /** Values that one place of a model asks for. */
  private record Use(String id, int line, Set<String> names, String words) {
    Stream<BundleFinding> unknown(String part, Set<String> known) {
      return names.stream()
          .filter(name -> !known.contains(name))
          .sorted()
          .map(
              name ->
                  BundleFinding.error(part, id, line, "catalogue.bundle.neverSet", name, words));
    }
  }

  private Stream<Use> uses(Model model) {
    return Stream.concat(
        model.flows().stream().map(flow -> use(flow.id(), flow.line(), flow.condition())),
        model.elements().stream().flatMap(this::uses));
  }

  private Stream<Use> uses(Element element) {
    var line = element.face().line();
    var needed =
        contributed.stream()
            .map(check -> check.needs(element))
            .filter(names -> !names.isEmpty())
            .map(names -> new Use(element.id(), line, names, element.id()));
    return Stream.concat(
        AskedFormulas.of(element).map(formula -> use(element.id(), line, formula)), needed);
  }

  private static Use use(String id, int line, Formula formula) {
    return new Use(id, line, formula.names(), formula.text());
  }

  private Set<String> set(Element element) {
    var names = new LinkedHashSet<String>();
    element.mappings().in().forEach(mapping -> names.add(first(mapping.target())));
    element.mappings().out().forEach(mapping -> names.add(first(mapping.target())));
    contributed.forEach(check -> names.addAll(check.results(element)));
    if (element instanceof Activity activity) {
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

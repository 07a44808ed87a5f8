package org.sportel.catalogue.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.Trigger;

/**
 * Compares two procedures, step by step and field by field. Plain events and gateways that came or
 * went are told by the order of the steps.
 */
final class StepDifferences {
  private final List<Difference> found = new ArrayList<>();

  private StepDifferences() {}

  /** What differs between procedures by name. */
  static List<Difference> between(Map<String, Model> before, Map<String, Model> after) {
    var comparison = new StepDifferences();
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (var name : names.stream().sorted().toList()) {
      comparison.compare(steps(before, name), steps(after, name));
      if (before.containsKey(name)
          && after.containsKey(name)
          && !flows(before, name).equals(flows(after, name))) {
        comparison.add("order", Difference.Deed.CHANGED, name(after, name), none(), none());
      }
    }
    return comparison.found;
  }

  /** The ids of steps that were added, say something else, or are reached in another way. */
  static Map<String, Set<String>> changed(Map<String, Model> before, Map<String, Model> after) {
    var changed = new TreeMap<String, Set<String>>();
    after.forEach(
        (name, model) -> {
          var old = steps(before, name);
          var flows = flows(before, name);
          var ids = new TreeSet<String>();
          steps(after, name)
              .forEach(
                  (id, now) -> {
                    if (!(old.get(id) instanceof Element was) || !same(was, now)) {
                      ids.add(id);
                    }
                  });
          model.flows().stream()
              .filter(flow -> !flows.contains(said(flow)))
              .map(Flow::to)
              .forEach(ids::add);
          if (!ids.isEmpty()) {
            changed.put(name, ids);
          }
        });
    return changed;
  }

  private static boolean same(Element old, Element now) {
    return said(old).equals(said(now)) && StepFields.of(old).equals(StepFields.of(now));
  }

  private static String said(Flow flow) {
    return flow.from() + " " + flow.to() + " " + flow.condition();
  }

  private static Map<String, Element> steps(Map<String, Model> models, String name) {
    var steps = new LinkedHashMap<String, Element>();
    if (models.get(name) instanceof Model model) {
      model.elements().forEach(element -> steps.put(element.id(), element));
    }
    return steps;
  }

  private static Set<String> flows(Map<String, Model> models, String name) {
    return models.get(name) instanceof Model model
        ? model.flows().stream().map(StepDifferences::said).collect(Collectors.toSet())
        : Set.of();
  }

  private static Said name(Map<String, Model> models, String name) {
    return models.get(name) instanceof Model model && !model.name().isEmpty()
        ? new Said.Value(model.name())
        : new Said.Value(name);
  }

  private void compare(Map<String, Element> before, Map<String, Element> after) {
    var ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (var id : ids) {
      if (before.get(id) instanceof Element old && after.get(id) instanceof Element now) {
        compare(old, now);
      } else if (after.get(id) instanceof Element now && counts(now)) {
        add("step", Difference.Deed.ADDED, said(now), none(), none());
      } else if (before.get(id) instanceof Element old && counts(old)) {
        add("step", Difference.Deed.REMOVED, said(old), none(), none());
      }
    }
  }

  /** Whether something happens there; a plain event or a gateway only joins what does. */
  private static boolean counts(Element element) {
    return switch (element) {
      case Activity _ -> true;
      case Event event -> !(event.trigger() instanceof Trigger.None);
      case Gateway _ -> false;
    };
  }

  private void compare(Element old, Element now) {
    if (!said(old).equals(said(now))) {
      add("step", Difference.Deed.CHANGED, said(now), said(old), said(now));
    }
    var before = StepFields.of(old);
    var after = StepFields.of(now);
    var fields = new LinkedHashSet<>(after.keySet());
    fields.addAll(before.keySet());
    for (var field : fields) {
      var was = value(before.get(field));
      var is = value(after.get(field));
      if (!was.equals(is)) {
        add("step." + field, Difference.deed(was, is), said(now), was, is);
      }
    }
  }

  private static Said value(@Nullable String says) {
    return says == null ? none() : new Said.Value(says);
  }

  private static Said said(Element element) {
    return new Said.Value(element.name().isEmpty() ? element.id() : element.name());
  }

  private static Said none() {
    return new Said.Nothing();
  }

  private void add(String field, Difference.Deed deed, Said subject, Said before, Said after) {
    found.add(new Difference(ChangeArea.STEPS, field, deed, subject, before, after));
  }
}

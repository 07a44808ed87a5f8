package org.sportel.casework.procedure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.UnitTree;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Model;
import org.sportel.procedure.Trigger;

/**
 * Checks what a model asks of the program: that there is such an activity, that it gets what it
 * needs, and that whatever is named by a constant is there. A type or name by expression can only
 * be checked when it runs.
 */
final class CallCheck {
  private final ServiceBundle bundle;
  private final Activities activities;
  private final Optional<Here> here;
  private final List<BundleFinding> found;

  CallCheck(
      ServiceBundle bundle, Activities activities, Optional<Here> here, List<BundleFinding> found) {
    this.bundle = bundle;
    this.activities = activities;
    this.here = here;
    this.found = found;
  }

  /**
   * What a municipality has.
   *
   * @param served whether it has a service of a code
   * @param asked whether its address book has a body of a code or name
   */
  record Here(UnitTree units, Predicate<String> served, Predicate<String> asked) {}

  /** What an element asks of the program, by a task or by an event that sends. */
  static Optional<Activity.Call> of(Element element) {
    return switch (element) {
      case Activity.CallTask task -> Optional.of(task.call());
      case Event event when event.trigger() instanceof Trigger.Sending(var call) ->
          Optional.of(call);
      default -> Optional.empty();
    };
  }

  /** The required inputs that an element takes from the case itself: no mapping, no header. */
  static Set<String> taken(Element element, Activities activities) {
    if (!element.mappings().in().isEmpty()) {
      return Set.of();
    }
    return of(element)
        .flatMap(
            call ->
                activities
                    .find(call.type().text())
                    .map(known -> missing(known.contract(), Set.of(), call.headers())))
        .orElse(Set.of());
  }

  void check(Model model, Element element) {
    of(element)
        .filter(call -> call.type().isConstant())
        .ifPresent(call -> check(new Place(model, element), call));
  }

  /** Where something is asked. */
  private record Place(Model model, Element element) {
    int line() {
      return element.face().line();
    }
  }

  private void check(Place at, Activity.Call call) {
    var type = call.type().text();
    var known = activities.find(type);
    if (known.isEmpty()) {
      say(at, "activity", type);
      return;
    }
    var contract = known.get().contract();
    var given = constants(at.element(), call);
    for (var input : contract.inputs()) {
      Optional.ofNullable(given.get(input.name()))
          .ifPresent(value -> named(at, input.type(), value));
    }
    var mapped =
        at.element().mappings().in().stream()
            .map(Activity.Mapping::target)
            .collect(Collectors.toSet());
    if (!mapped.isEmpty()) {
      missing(contract, mapped, call.headers()).stream()
          .sorted()
          .forEach(name -> say(at, "input", name, type));
    }
  }

  private static Set<String> missing(
      ActivityContract contract, Set<String> mapped, Map<String, String> headers) {
    return contract.inputs().stream()
        .filter(ActivityContract.Input::required)
        .filter(input -> !given(input.name(), mapped, headers))
        .filter(input -> !given(input.instead(), mapped, headers))
        .map(ActivityContract.Input::name)
        .collect(Collectors.toSet());
  }

  private static boolean given(String name, Set<String> mapped, Map<String, String> headers) {
    return mapped.contains(name) || !headers.getOrDefault(name, "").isBlank();
  }

  /** Values that are the same for every case; a mapping counts before a header. */
  private static Map<String, String> constants(Element element, Activity.Call call) {
    var given = new HashMap<>(call.headers());
    for (var mapping : element.mappings().in()) {
      given.remove(mapping.target());
      constant(mapping.source()).ifPresent(value -> given.put(mapping.target(), value));
    }
    return given;
  }

  private static Optional<String> constant(Formula formula) {
    return formula.names().isEmpty() && formula.value(Map.of()) instanceof String text
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private void named(Place at, ActivityContract.Type type, String value) {
    switch (type) {
      case UNIT -> {
        if (here.filter(known -> known.units().byCode(value).isEmpty()).isPresent()) {
          say(at, "unit", value);
        }
      }
      case STOP -> stop(at, value);
      case EVENT -> {
        if (!oneOf(DeadlineRule.Start.values(), value)) {
          say(at, "event", value, words(DeadlineRule.Start.values()));
        }
      }
      case SERVICE -> missing(at, "service", value, here.map(Here::served));
      case BODY -> missing(at, "body", value, here.map(Here::asked));
      case LETTER -> {
        if (bundle.letter(value).isEmpty()) {
          say(at, "letter", value, String.join(", ", new TreeSet<>(bundle.letters().keySet())));
        }
      }
      case TEXT, NUMBER, SUM, CONTEXT, DAY, TRUTH -> {}
    }
  }

  /** It may come after this service: the step fails until then, where its error can be caught. */
  private void missing(Place at, String what, String value, Optional<Predicate<String>> there) {
    if (there.filter(known -> !known.test(value)).isPresent()) {
      found.add(
          BundleFinding.warning(
              bundle.path(at.model()),
              at.element().id(),
              at.line(),
              "casework.bundle." + what,
              value));
    }
  }

  private void stop(Place at, String value) {
    if (!oneOf(ServiceDeadline.Stop.values(), value)) {
      say(at, "stop", value, words(ServiceDeadline.Stop.values()));
    }
  }

  private static boolean oneOf(Enum<?>[] all, String value) {
    return Arrays.stream(all).anyMatch(one -> one.name().equalsIgnoreCase(value));
  }

  private static String words(Enum<?>[] all) {
    return Arrays.stream(all)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private void say(Place at, String reason, Object... args) {
    found.add(
        BundleFinding.error(
            bundle.path(at.model()),
            at.element().id(),
            at.line(),
            "casework.bundle." + reason,
            args));
  }
}

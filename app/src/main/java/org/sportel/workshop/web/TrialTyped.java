package org.sportel.workshop.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.procedure.Effect;
import org.sportel.workshop.TypedValues;
import org.sportel.workshop.trial.TrialRun;
import org.sportel.workshop.trial.TrialScript;
import org.sportel.workshop.trial.TrialStep;
import org.springframework.util.MultiValueMap;

/**
 * What a button of the trial page does to the run.
 *
 * @param step the step that is added; empty for going back and for nothing
 * @param back whether the last step is taken back
 * @param incomplete whether a form lacks something
 */
record TrialTyped(Optional<TrialStep> step, boolean back, boolean incomplete) {
  private static final String VALUE = "r.";
  private static final int MOST_DAYS = 3_660;
  private static final TrialTyped NOTHING = new TrialTyped(Optional.empty(), false, false);

  /**
   * Reads {@code complete:ELEMENT}, {@code answer:…}, {@code fail:…:CODE}, {@code wait} and so on.
   */
  static TrialTyped step(
      ServiceBundle bundle, TrialRun run, MultiValueMap<String, String> typed, ZoneId zone) {
    var words = String.valueOf(typed.getFirst("action")).split(":", 3);
    var element = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "back" -> new TrialTyped(Optional.empty(), true, false);
      case "complete" -> completed(bundle, run, element, typed, zone);
      case "answer" -> of(new TrialStep.Answered(element, values(typed)));
      case "fail" -> of(new TrialStep.Failed(element, words.length > 2 ? words[2] : ""));
      case "message" -> of(new TrialStep.Arrived(element, values(typed)));
      case "began" -> began(element);
      case "wait" -> of(new TrialStep.Waited(days(String.valueOf(typed.getFirst("days")))));
      default -> NOTHING;
    };
  }

  private static TrialTyped began(String event) {
    return Arrays.stream(DeadlineRule.Start.values())
        .filter(start -> start.name().equals(event))
        .findFirst()
        .map(start -> of(new TrialStep.Began(start)))
        .orElse(NOTHING);
  }

  /** The run with it; empty where a form lacks something. */
  Optional<TrialScript> script(TrialScript before) {
    if (incomplete) {
      return Optional.empty();
    }
    if (step.isPresent() && before.steps().size() < TrialScript.MOST_STEPS) {
      return Optional.of(before.and(step.get()));
    }
    return Optional.of(back ? before.back() : before);
  }

  private static TrialTyped of(TrialStep step) {
    return new TrialTyped(Optional.of(step), false, false);
  }

  private static TrialTyped completed(
      ServiceBundle bundle,
      TrialRun run,
      String element,
      MultiValueMap<String, String> typed,
      ZoneId zone) {
    var values = values(typed);
    var form =
        run.tasks().stream()
            .filter(task -> task.element().equals(element))
            .map(Effect.OpenTask::form)
            .findFirst()
            .flatMap(bundle::form);
    if (form.isPresent()) {
      var collected = form.get().collect(typed, Map.of(), run.now().atZone(zone));
      if (!collected.complete() && !typed.containsKey("incomplete")) {
        return new TrialTyped(Optional.empty(), false, true);
      }
      values.putAll(collected.answers());
    }
    return of(new TrialStep.Completed(element, values));
  }

  /** Fields left empty set nothing. */
  private static Map<String, @Nullable Object> values(MultiValueMap<String, String> typed) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    typed.forEach(
        (name, list) -> {
          if (name.startsWith(VALUE) && !list.getFirst().isBlank()) {
            var value = TypedValues.of(list.getFirst());
            values.put(
                name.substring(VALUE.length()),
                value instanceof Boolean || value instanceof Number ? value : list.getFirst());
          }
        });
    return values;
  }

  private static int days(String typed) {
    var figures =
        typed.length() < 5 && !typed.isEmpty() && typed.chars().allMatch(Character::isDigit);
    var days = figures ? Integer.parseInt(typed) : 1;
    return days > 0 && days <= MOST_DAYS ? days : 1;
  }
}

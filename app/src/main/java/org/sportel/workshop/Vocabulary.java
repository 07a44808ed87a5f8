package org.sportel.workshop;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.web.components.Option;

/**
 * What a designer may choose from in one service.
 *
 * @param groups who may do a task, as models name them
 * @param kinds kinds of tasks
 * @param skills what a task may ask of whoever does it, by code
 * @param forms the bundle's forms
 * @param decisions the bundle's decisions
 * @param activities what the program can do
 * @param mergeFields what texts of the service may name
 */
public record Vocabulary(
    List<Option> groups,
    List<Option> kinds,
    List<Option> skills,
    List<Option> forms,
    List<Option> decisions,
    List<ActivityContract> activities,
    List<String> mergeFields) {
  /** Copies the lists. */
  public Vocabulary {
    groups = List.copyOf(groups);
    kinds = List.copyOf(kinds);
    skills = List.copyOf(skills);
    forms = List.copyOf(forms);
    decisions = List.copyOf(decisions);
    activities = List.copyOf(activities);
    mergeFields = List.copyOf(mergeFields);
  }

  /** No words at all, where only the order of a part's blocks is asked. */
  public static Vocabulary none() {
    return new Vocabulary(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The contract of an activity. */
  public Optional<ActivityContract> activity(String type) {
    return activities.stream().filter(one -> one.type().equals(type)).findFirst();
  }
}

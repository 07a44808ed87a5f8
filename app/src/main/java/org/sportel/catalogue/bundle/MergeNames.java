package org.sportel.catalogue.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.forms.Form;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;

/** The merge fields that texts of a service may use. */
public final class MergeNames {
  /** Begins the name of an answer to the application's form. */
  public static final String ANSWERS = "answers.";

  /** Begins the name of an answer to the form of a task. */
  public static final String RESULTS = "results.";

  /** Begins the name of a value that a decision of the procedure set. */
  public static final String DECISIONS = "decisions.";

  /** What every case has: who, where, dates and money. */
  public static final List<String> ALWAYS =
      List.of(
          "tenant",
          "unit",
          "unitPhone",
          "unitPlace",
          "number",
          "receivedOn",
          "dueOn",
          "today",
          "applicant",
          "service",
          "fee");

  private MergeNames() {}

  /**
   * What every case has, each question of the application, each question of the tasks' forms, each
   * result of a decision.
   */
  public static Set<String> of(ServiceBundle bundle) {
    return of(
        bundle.forms(),
        bundle.card().product().form(),
        bundle.procedures().values(),
        bundle.decisions());
  }

  /**
   * The same for a bundle that is not read as a whole.
   *
   * @param application name of the form that applicants fill in
   */
  public static Set<String> of(
      Map<String, Form> forms,
      String application,
      Collection<Model> procedures,
      Decisions decisions) {
    var names = new TreeSet<>(ALWAYS);
    forms.forEach(
        (name, form) -> {
          var prefix = name.equals(application) ? ANSWERS : RESULTS;
          form.keys().forEach(key -> names.add(prefix + key));
        });
    procedures.forEach(model -> tasks(model).forEach(task -> decided(task, decisions, names)));
    return names;
  }

  /** The values of a case that decisions of a procedure set. */
  public static Set<String> decided(Model model) {
    return tasks(model).flatMap(task -> task.sets().stream()).collect(Collectors.toSet());
  }

  private static Stream<Activity.DecisionTask> tasks(Model model) {
    return model.elements().stream()
        .filter(Activity.DecisionTask.class::isInstance)
        .map(Activity.DecisionTask.class::cast);
  }

  /** Of several answers each is a field, and the whole is none. */
  private static void decided(Activity.DecisionTask task, Decisions decisions, Set<String> names) {
    var outputs =
        task.mappings().out().isEmpty() && task.decision().isConstant()
            ? decisions.find(task.decision().text()).map(decisions::outputs).orElse(Set.of())
            : Set.<String>of();
    if (outputs.isEmpty()) {
      task.sets().forEach(value -> names.add(DECISIONS + value));
    }
    outputs.forEach(output -> names.add(DECISIONS + task.result() + "." + output));
  }
}

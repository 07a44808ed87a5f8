package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sportel.forms.Form;

/** The merge fields that texts of a service may use. */
public final class MergeNames {
  /** Begins the name of an answer to the application's form. */
  public static final String ANSWERS = "answers.";

  /** Begins the name of an answer to the form of a task. */
  public static final String RESULTS = "results.";

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

  /** What every case has, each question of the application, each question of the tasks' forms. */
  public static Set<String> of(ServiceBundle bundle) {
    return of(bundle.forms(), bundle.card().product().form());
  }

  /**
   * The same for a bundle that is not read as a whole.
   *
   * @param application name of the form that applicants fill in
   */
  public static Set<String> of(Map<String, Form> forms, String application) {
    var names = new TreeSet<>(ALWAYS);
    forms.forEach(
        (name, form) -> {
          var prefix = name.equals(application) ? ANSWERS : RESULTS;
          form.keys().forEach(key -> names.add(prefix + key));
        });
    return names;
  }
}

package org.sportel.casework.procedure;

import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.VersionId;
import org.sportel.forms.Form;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Model;
import org.springframework.stereotype.Component;

/** The procedures of service versions, with the forms of their tasks. */
@Component
public final class ProcedureModels {
  private static final String EMBEDDED = "camunda-forms:bpmn:";

  /**
   * A procedure with the forms of its tasks.
   *
   * @param asksAnswers whether its expressions look at the applicant's answers, which are then
   *     loaded for each step; most procedures need none
   */
  public record Known(Model model, boolean asksAnswers, Map<String, Form> forms) {
    /** The form with an id; the way in which the modeler names embedded ones is understood. */
    public Optional<Form> form(String id) {
      return Optional.ofNullable(forms.get(formId(id)));
    }

    /** The procedure, or the one called by it, that holds an element. */
    public Optional<Model> holding(String element) {
      return holding(model, element);
    }

    /** The task with an element's id, in the procedure or in one called by it. */
    public Optional<UserTask> task(String element) {
      return holding(element)
          .flatMap(holder -> holder.find(element))
          .filter(UserTask.class::isInstance)
          .map(UserTask.class::cast);
    }

    /** The ways in which the task with an element's id may be finished. */
    public Optional<TaskOutcomes> outcomes(String element) {
      return task(element).map(TaskOutcomes::of);
    }

    private static Optional<Model> holding(Model model, String element) {
      return model.find(element).isPresent()
          ? Optional.of(model)
          : model.calls().stream()
              .flatMap(call -> model.called(call).stream())
              .flatMap(called -> holding(called, element).stream())
              .findFirst();
    }
  }

  private final ServiceBundles bundles;

  ProcedureModels(ServiceBundles bundles) {
    this.bundles = bundles;
  }

  /** The procedure of a service version. */
  public Known of(VersionId version) {
    var bundle = bundles.of(version);
    return new Known(bundle.procedure(), bundle.asksAnswers(), bundle.forms());
  }

  /** The id of a form, however the modeler names it. */
  static String formId(String named) {
    return named.startsWith(EMBEDDED) ? named.substring(EMBEDDED.length()) : named;
  }
}

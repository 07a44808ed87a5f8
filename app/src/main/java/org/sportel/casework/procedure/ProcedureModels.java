package org.sportel.casework.procedure;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.Definitions;
import org.sportel.catalogue.VersionId;
import org.sportel.forms.Form;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Model;
import org.springframework.stereotype.Component;

/** The procedures of service versions, read once and kept: a version never changes. */
@Component
public final class ProcedureModels {
  private static final int KEPT = 500;
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
      return Optional.ofNullable(
          forms.get(id.startsWith(EMBEDDED) ? id.substring(EMBEDDED.length()) : id));
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

    private static Optional<Model> holding(Model model, String element) {
      return model.find(element).isPresent()
          ? Optional.of(model)
          : model.calls().stream()
              .flatMap(call -> model.called(call).stream())
              .flatMap(called -> holding(called, element).stream())
              .findFirst();
    }
  }

  private final Definitions definitions;
  private final Map<VersionId, Known> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<VersionId, Known> eldest) {
              return size() > KEPT;
            }
          });

  ProcedureModels(Definitions definitions) {
    this.definitions = definitions;
  }

  /** The procedure of a service version. */
  public Known of(VersionId version) {
    var known = kept.get(version);
    if (known == null) {
      known = read(definitions.of(version).procedure());
      kept.put(version, known);
    }
    return known;
  }

  private static Known read(byte[] procedure) {
    var model = Model.read(procedure);
    var forms = new LinkedHashMap<String, Form>();
    model.forms().forEach((id, schema) -> forms.put(id, Form.read(schema)));
    return new Known(
        model,
        new String(procedure, StandardCharsets.UTF_8).contains("answers."),
        Collections.unmodifiableMap(forms));
  }
}

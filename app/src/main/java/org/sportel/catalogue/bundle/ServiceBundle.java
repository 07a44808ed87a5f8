package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.forms.Form;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;

/**
 * A service with everything it is served by, read and linked. Immutable; kept as long as anybody
 * asks for its version.
 *
 * @param parts as they were given
 * @param forms by name, those that lie inside procedures included; the one named by the card is the
 *     application, others belong to tasks
 * @param procedures by name, each linked to those it calls; the one named by the card begins with
 *     an application
 * @param templates by name; the one named by the card holds the texts of the decision
 * @param letters what the procedure sends, by name
 * @param asksAnswers whether an expression looks at the applicant's answers
 */
public record ServiceBundle(
    Card card,
    List<Part> parts,
    Map<String, Form> forms,
    Map<String, Model> procedures,
    Decisions decisions,
    Map<String, DecisionTemplate> templates,
    Map<String, LetterTemplate> letters,
    boolean asksAnswers) {
  /** Copies the collections. */
  public ServiceBundle {
    parts = List.copyOf(parts);
    forms = Map.copyOf(forms);
    procedures = Map.copyOf(procedures);
    templates = Map.copyOf(templates);
    letters = Map.copyOf(letters);
  }

  /**
   * The application's form.
   *
   * @throws IllegalStateException when the bundle has none, which the gate refuses
   */
  public Form form() {
    return named(forms, card.product().form());
  }

  /** A form by its name, such as a task's. */
  public Optional<Form> form(String name) {
    return Optional.ofNullable(forms.get(name));
  }

  /**
   * The procedure that begins with an application.
   *
   * @throws IllegalStateException when the bundle has none, which the gate refuses
   */
  public Model procedure() {
    return named(procedures, card.product().procedure());
  }

  /**
   * The texts of the decision.
   *
   * @throws IllegalStateException when the bundle has none, which the gate refuses
   */
  public DecisionTemplate template() {
    return named(templates, card.product().template());
  }

  /** A letter or message by its name. */
  public Optional<LetterTemplate> letter(String name) {
    return Optional.ofNullable(letters.get(name));
  }

  /** The part that holds a procedure, for findings. */
  public String path(Model model) {
    var name =
        procedures.entrySet().stream()
            .filter(entry -> entry.getValue().id().equals(model.id()))
            .findFirst()
            .map(Map.Entry::getKey)
            .orElseGet(model::id);
    return PartKind.PROCEDURE.path(name);
  }

  private static <T> T named(Map<String, T> parts, String name) {
    return Optional.ofNullable(parts.get(name))
        .orElseThrow(() -> new IllegalStateException("The bundle has no " + name));
  }
}

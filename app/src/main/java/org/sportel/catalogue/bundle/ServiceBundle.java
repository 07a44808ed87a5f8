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
 * @param forms by name; the one named by the card is the application, others belong to tasks
 * @param procedures by the id of the process, each linked to those it calls
 * @param templates by name; the one named by the card holds the texts of the decision
 */
public record ServiceBundle(
    Card card,
    List<Part> parts,
    Map<String, Form> forms,
    Map<String, Model> procedures,
    Decisions decisions,
    Map<String, DecisionTemplate> templates) {
  /** Copies the collections. */
  public ServiceBundle {
    parts = List.copyOf(parts);
    forms = Map.copyOf(forms);
    procedures = Map.copyOf(procedures);
    templates = Map.copyOf(templates);
  }

  /**
   * The application's form.
   *
   * @throws IllegalStateException when the bundle was not checked and has none
   */
  public Form form() {
    return form(card.product().form())
        .orElseThrow(() -> new IllegalStateException("No form " + card.product().form()));
  }

  /** A form by its name, such as a task's. */
  public Optional<Form> form(String name) {
    return Optional.ofNullable(forms.get(name));
  }

  /**
   * The procedure that begins with an application.
   *
   * @throws IllegalStateException when the bundle was not checked and has none
   */
  public Model procedure() {
    var name = card.product().procedure();
    return Optional.ofNullable(procedures.get(name))
        .orElseThrow(() -> new IllegalStateException("No procedure " + name));
  }

  /**
   * The texts of the decision.
   *
   * @throws IllegalStateException when the bundle was not checked and has none
   */
  public DecisionTemplate template() {
    var name = card.product().template();
    return Optional.ofNullable(templates.get(name))
        .orElseThrow(() -> new IllegalStateException("No template " + name));
  }

  /** The part of a procedure, for findings. */
  public String path(Model model) {
    return PartKind.PROCEDURE.path(model.id());
  }
}

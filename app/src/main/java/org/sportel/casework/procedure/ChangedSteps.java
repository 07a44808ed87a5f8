package org.sportel.casework.procedure;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.catalogue.pages.StepDrawing;
import org.sportel.procedure.Model;
import org.sportel.web.components.DiagramView;
import org.springframework.stereotype.Component;

/** Draws a procedure with the steps marked that a version of its service changed. */
@Component
final class ChangedSteps implements StepDrawing {
  @Override
  public Optional<DiagramView> changed(Model model, Set<String> steps) {
    var title = t("casework.diagram.changes", model.name().isEmpty() ? model.id() : model.name());
    var names =
        model.elements().stream()
            .filter(element -> steps.contains(element.id()))
            .map(element -> ProcedureDrawing.label(model, element))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return ProcedureDrawing.of(model, steps, List.of(), title)
        .map(
            view ->
                new DiagramView(
                    title, t("casework.diagram.changed", names), view.shapes(), view.edges()));
  }
}

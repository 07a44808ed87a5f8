package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.procedure.ProcedureDrawing;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.store.Task;
import org.sportel.casework.web.CasePage.ProcedureView;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Element;
import org.sportel.procedure.Model;
import org.sportel.procedure.State;
import org.sportel.web.components.Step;
import org.sportel.web.components.Step.Stage;
import org.springframework.stereotype.Component;

/** The procedure of a case with what is open now, drawn and as a list. */
@Component
final class ProcedureViews {
  private final ProcedureModels models;
  private final CaseViews views;

  ProcedureViews(ProcedureModels models, CaseViews views) {
    this.models = models;
    this.views = views;
  }

  ProcedureView of(Whole whole) {
    var model = models.of(whole.file().version()).model();
    var now = elements(whole.open());
    var done = new HashSet<>(elements(whole.tasks()));
    done.removeAll(now);
    var stopped = !State.read(whole.file().run().state()).stopped().isEmpty();
    var drawing = ProcedureDrawing.of(model, now, done, t("casework.diagram.title"));
    return new ProcedureView(drawing, steps(model, now, done), stopped, views.related(whole, true));
  }

  private static Set<String> elements(List<Task> tasks) {
    return tasks.stream().map(Task::element).collect(Collectors.toSet());
  }

  private static List<Step> steps(Model model, Set<String> now, Set<String> done) {
    return inOrder(model).stream()
        .filter(UserTask.class::isInstance)
        .map(
            element ->
                new Step(
                    ProcedureDrawing.label(model, element),
                    now.contains(element.id())
                        ? Stage.NOW
                        : done.contains(element.id()) ? Stage.DONE : Stage.AHEAD))
        .toList();
  }

  /** From left to right as drawn, which is the order of the way; undrawn models as written. */
  private static List<Element> inOrder(Model model) {
    var left = new HashMap<String, Double>();
    model.diagram().shapes().forEach(shape -> left.put(shape.element(), shape.bounds().x()));
    return model.elements().stream()
        .sorted(Comparator.comparing(element -> left.getOrDefault(element.id(), 0.0)))
        .toList();
  }
}

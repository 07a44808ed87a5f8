package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.store.Task;
import org.sportel.casework.web.CasePage.ProcedureView;
import org.sportel.catalogue.VersionId;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Diagram;
import org.sportel.procedure.Element;
import org.sportel.procedure.Model;
import org.sportel.procedure.State;
import org.sportel.web.Texts;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.DiagramView.Edge;
import org.sportel.web.components.DiagramView.Kind;
import org.sportel.web.components.DiagramView.Mark;
import org.sportel.web.components.DiagramView.Point;
import org.sportel.web.components.DiagramView.Shape;
import org.sportel.web.components.Step;
import org.sportel.web.components.Step.Stage;
import org.springframework.stereotype.Component;

/** The procedure of a case with what is open now, drawn and as a list. */
@Component
final class ProcedureViews {
  private final ProcedureModels models;

  ProcedureViews(ProcedureModels models) {
    this.models = models;
  }

  ProcedureView of(Whole whole) {
    var model = models.of(new VersionId(whole.file().facts().serviceVersion())).model();
    var now = elements(whole.open());
    var done = new HashSet<>(elements(whole.tasks()));
    done.removeAll(now);
    var stopped = !State.read(whole.file().run().state()).stopped().isEmpty();
    return new ProcedureView(diagram(model, now, done), steps(model, now, done), stopped);
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
                    label(element),
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

  private static Optional<DiagramView> diagram(Model model, Set<String> now, Set<String> done) {
    var drawn = model.diagram();
    if (drawn.shapes().isEmpty()) {
      return Optional.empty();
    }
    var shapes =
        drawn.shapes().stream().flatMap(shape -> shape(model, shape, now, done).stream()).toList();
    var edges =
        drawn.edges().stream()
            .filter(edge -> edge.points().size() > 1)
            .map(ProcedureViews::edge)
            .toList();
    var open =
        model.elements().stream()
            .filter(element -> now.contains(element.id()))
            .map(ProcedureViews::label)
            .collect(Collectors.joining(", "));
    var words = open.isEmpty() ? t("casework.diagram.over") : t("casework.diagram.now", open);
    return Optional.of(new DiagramView(t("casework.diagram.title"), words, shapes, edges));
  }

  private static Optional<Shape> shape(
      Model model, Diagram.Shape shape, Set<String> now, Set<String> done) {
    var id = shape.element();
    var mark = now.contains(id) ? Mark.NOW : done.contains(id) ? Mark.DONE : Mark.NONE;
    var label = model.find(id).map(ProcedureViews::label).orElse(shape.label());
    var bounds = shape.bounds();
    return kind(shape.type())
        .map(
            kind ->
                new Shape(
                    id,
                    kind,
                    bounds.x(),
                    bounds.y(),
                    bounds.width(),
                    bounds.height(),
                    label,
                    mark));
  }

  private static Edge edge(Diagram.Edge edge) {
    var points = edge.points().stream().map(p -> new Point(p.x(), p.y())).toList();
    return new Edge(points, yesOrNo(edge.label()));
  }

  /** The two labels that every model shares are spoken; others stand as drawn. */
  private static String yesOrNo(String label) {
    return switch (label) {
      case "yes" -> t("casework.diagram.yes");
      case "no" -> t("casework.diagram.no");
      default -> label;
    };
  }

  private static Optional<Kind> kind(String type) {
    return switch (type) {
      case "startEvent" -> Optional.of(Kind.START);
      case "endEvent" -> Optional.of(Kind.END);
      case "exclusiveGateway" -> Optional.of(Kind.EXCLUSIVE);
      case "parallelGateway" -> Optional.of(Kind.PARALLEL);
      case "inclusiveGateway" -> Optional.of(Kind.INCLUSIVE);
      case "eventBasedGateway" -> Optional.of(Kind.EVENT_BASED);
      case "lane", "participant" -> Optional.of(Kind.LANE);
      case "subProcess" -> Optional.of(Kind.SUB_PROCESS);
      case "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent" ->
          Optional.of(Kind.INTERMEDIATE);
      default ->
          type.endsWith("ask") || type.equals("callActivity")
              ? Optional.of(Kind.TASK)
              : Optional.empty();
    };
  }

  private static String label(Element element) {
    if (element instanceof UserTask task && !element.name().isEmpty()) {
      Map<String, String> texts = new TreeMap<>(Map.of("en", element.name()));
      task.assignment()
          .headers()
          .forEach(
              (header, text) -> {
                if (header.startsWith("name.")) {
                  texts.put(header.substring(5), text);
                }
              });
      return Texts.show(new LocalText(texts)).text();
    }
    return shared(element.name());
  }

  /** Events and ways that many models share are spoken; others stand as drawn. */
  private static String shared(String name) {
    var key = "casework.diagram.name." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Texts.knows(key) ? t(key) : name;
  }
}

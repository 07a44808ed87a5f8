package org.sportel.casework.procedure;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Activity.CallActivity;
import org.sportel.procedure.Diagram;
import org.sportel.procedure.Element;
import org.sportel.procedure.Model;
import org.sportel.web.Texts;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.DiagramView.Edge;
import org.sportel.web.components.DiagramView.Kind;
import org.sportel.web.components.DiagramView.Load;
import org.sportel.web.components.DiagramView.Mark;
import org.sportel.web.components.DiagramView.Point;
import org.sportel.web.components.DiagramView.Shape;
import org.springframework.modulith.NamedInterface;

/** A procedure as a drawing, for the pages of cases and of service design. */
@NamedInterface("activities")
public final class ProcedureDrawing {
  /** How far procedures that call each other are looked into. */
  private static final int DEEPEST = 8;

  private ProcedureDrawing() {}

  /**
   * The drawing of a model with what is open and what was passed; empty where it is not drawn.
   *
   * @param title what procedure it is
   */
  public static Optional<DiagramView> of(
      Model model, Collection<String> now, Collection<String> done, String title) {
    var drawn = model.diagram();
    if (drawn.shapes().isEmpty()) {
      return Optional.empty();
    }
    var open = standing(model, now);
    var passed = standing(model, done);
    var shapes =
        drawn.shapes().stream()
            .flatMap(shape -> shape(model, shape, open, passed).stream())
            .toList();
    var edges =
        drawn.edges().stream()
            .filter(edge -> edge.points().size() > 1)
            .map(edge -> edge(model, edge))
            .toList();
    var names = names(model, now, DEEPEST);
    var words =
        names.isEmpty()
            ? t("casework.diagram.over")
            : t("casework.diagram.now", String.join(", ", names));
    return Optional.of(new DiagramView(title, words, shapes, edges));
  }

  /**
   * The drawing of a model with what is told of its steps; empty where it is not drawn.
   *
   * @param told by element; a step that calls a procedure tells of itself
   * @param words what the drawing says
   */
  public static Optional<DiagramView> told(
      Model model, Map<String, Load> told, String title, String words) {
    return of(model, List.of(), List.of(), title)
        .map(
            view ->
                new DiagramView(
                    title,
                    words,
                    view.shapes().stream()
                        .map(shape -> shape.told(told.getOrDefault(shape.id(), Load.NONE)))
                        .toList(),
                    view.edges()));
  }

  /** An element itself, and everything in the procedure that it calls. */
  public static Set<String> inside(Model model, Element element) {
    var ids = new HashSet<String>();
    gather(model, element, ids, DEEPEST);
    return ids;
  }

  /** The names of every element of a model and of the procedures that it calls, by id. */
  public static Map<String, String> labels(Model model) {
    Map<String, String> labels = new HashMap<>();
    label(model, labels, DEEPEST);
    return labels;
  }

  private static void label(Model model, Map<String, String> labels, int deep) {
    for (var element : model.elements()) {
      labels.putIfAbsent(element.id(), label(model, element));
      if (deep > 0) {
        called(model, element).ifPresent(inner -> label(inner, labels, deep - 1));
      }
    }
  }

  private static void gather(Model model, Element element, Set<String> ids, int deep) {
    ids.add(element.id());
    if (deep > 0) {
      called(model, element)
          .ifPresent(inner -> inner.elements().forEach(one -> gather(inner, one, ids, deep - 1)));
    }
  }

  /** The elements of a model that are meant, and the steps inside whose procedure one is. */
  private static Set<String> standing(Model model, Collection<String> ids) {
    return model.elements().stream()
        .filter(element -> holds(model, element, ids, DEEPEST))
        .map(Element::id)
        .collect(Collectors.toSet());
  }

  private static boolean holds(Model model, Element element, Collection<String> ids, int deep) {
    return ids.contains(element.id())
        || (deep > 0
            && called(model, element).stream()
                .anyMatch(
                    inner ->
                        inner.elements().stream()
                            .anyMatch(one -> holds(inner, one, ids, deep - 1))));
  }

  private static Optional<Model> called(Model model, Element element) {
    return element instanceof CallActivity call ? model.called(call.process()) : Optional.empty();
  }

  private static List<String> names(Model model, Collection<String> ids, int deep) {
    var names = new ArrayList<String>();
    for (var element : model.elements()) {
      if (ids.contains(element.id())) {
        names.add(label(model, element));
      } else if (deep > 0) {
        called(model, element).ifPresent(inner -> names.addAll(names(inner, ids, deep - 1)));
      }
    }
    return names;
  }

  private static Optional<Shape> shape(
      Model model, Diagram.Shape shape, Collection<String> now, Collection<String> done) {
    var id = shape.element();
    var mark = now.contains(id) ? Mark.NOW : done.contains(id) ? Mark.DONE : Mark.NONE;
    var label = said(model, id, shape.label());
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

  private static Edge edge(Model model, Diagram.Edge edge) {
    var points = edge.points().stream().map(p -> new Point(p.x(), p.y())).toList();
    return new Edge(points, said(model, edge.element(), yesOrNo(edge.label())));
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

  /** The name of an element in the reader's language. */
  public static String label(Model model, Element element) {
    return said(model, element.id(), element.name());
  }

  /**
   * What the model says in the reader's language; where it does not, events and ways that many
   * models share are spoken, and others stand as drawn.
   */
  private static String said(Model model, String element, String drawn) {
    var texts = new TreeMap<>(model.names(element));
    if (texts.isEmpty() || drawn.isEmpty()) {
      return shared(drawn);
    }
    texts.putIfAbsent("en", drawn);
    return Texts.show(new LocalText(texts)).text();
  }

  private static String shared(String name) {
    var key = "casework.diagram.name." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Texts.knows(key) ? t(key) : name;
  }
}

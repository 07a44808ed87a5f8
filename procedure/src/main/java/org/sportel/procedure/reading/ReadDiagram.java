package org.sportel.procedure.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.procedure.Diagram;

/** Reads how a model is drawn; a broken drawing is left out, because it stops nobody. */
final class ReadDiagram {
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

  private ReadDiagram() {}

  static Diagram read(Xml root) {
    Map<String, Xml> byId = new HashMap<>();
    root.deep()
        .filter(x -> x.space().equals(Xml.BPMN) && !x.attribute("id").isEmpty())
        .forEach(x -> byId.putIfAbsent(x.attribute("id"), x));
    List<Diagram.Shape> shapes = new ArrayList<>();
    List<Diagram.Edge> edges = new ArrayList<>();
    root.deep()
        .filter(x -> x.space().equals(DI))
        .forEach(
            drawn -> {
              Xml element = byId.get(drawn.reference("bpmnElement"));
              if (element != null && drawn.name().equals("BPMNShape")) {
                shape(drawn, element, shapes);
              } else if (element != null && drawn.name().equals("BPMNEdge")) {
                edge(drawn, element, edges);
              }
            });
    return new Diagram(shapes, edges);
  }

  private static void shape(Xml drawn, Xml element, List<Diagram.Shape> shapes) {
    drawn.children().stream()
        .filter(x -> x.name().equals("Bounds"))
        .findFirst()
        .ifPresent(
            b ->
                shapes.add(
                    new Diagram.Shape(
                        element.attribute("id"),
                        element.name(),
                        label(element),
                        new Diagram.Bounds(
                            number(b, "x"),
                            number(b, "y"),
                            number(b, "width"),
                            number(b, "height")),
                        drawn.flag("isExpanded", true))));
  }

  private static void edge(Xml drawn, Xml element, List<Diagram.Edge> edges) {
    List<Diagram.Point> points =
        drawn.children().stream()
            .filter(x -> x.name().equals("waypoint"))
            .map(w -> new Diagram.Point(number(w, "x"), number(w, "y")))
            .toList();
    if (points.size() > 1) {
      edges.add(new Diagram.Edge(element.attribute("id"), element.name(), label(element), points));
    }
  }

  private static String label(Xml element) {
    return element.attribute("name").isEmpty()
        ? element.one("text").map(Xml::text).orElse("")
        : element.attribute("name").strip();
  }

  private static double number(Xml from, String key) {
    try {
      double value = Double.parseDouble(from.attribute(key));
      return Double.isFinite(value) ? value : 0;
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}

package org.sportel.procedure;

import java.util.List;

/**
 * How the model is drawn (BPMN diagram interchange), in the units of the file.
 *
 * @param shapes boxes, diamonds and circles
 * @param edges lines between them
 */
public record Diagram(List<Shape> shapes, List<Edge> edges) {
  public Diagram {
    shapes = List.copyOf(shapes);
    edges = List.copyOf(edges);
  }

  /**
   * The box of one element (nodes, lanes, pools, annotations).
   *
   * @param element id of the element drawn
   * @param type BPMN name of the element, such as {@code userTask} or {@code lane}
   * @param label text to show; may be empty
   * @param expanded whether a sub-process shows its inside
   */
  public record Shape(String element, String type, String label, Bounds bounds, boolean expanded) {}

  /**
   * The line of one sequence flow, message flow or association.
   *
   * @param element id of the flow drawn
   * @param label text to show; may be empty
   */
  public record Edge(String element, String type, String label, List<Point> points) {
    public Edge {
      points = List.copyOf(points);
    }
  }

  /** A rectangle. */
  public record Bounds(double x, double y, double width, double height) {}

  /** A point. */
  public record Point(double x, double y) {}
}

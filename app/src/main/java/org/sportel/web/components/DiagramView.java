package org.sportel.web.components;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A procedure as a drawing, with the coordinates of its BPMN diagram interchange.
 *
 * @param title what procedure it is
 * @param description which steps are open, in words
 */
public record DiagramView(String title, String description, List<Shape> shapes, List<Edge> edges) {
  private static final double MARGIN = 16;

  /** Copies the lists. */
  public DiagramView {
    shapes = List.copyOf(shapes);
    edges = List.copyOf(edges);
  }

  /** What is drawn. */
  public enum Kind {
    /** A step done by people or the program. */
    TASK,
    /** Where it begins. */
    START,
    /** Something awaited or a timer. */
    INTERMEDIATE,
    /** Where it ends. */
    END,
    /** One way of several. */
    EXCLUSIVE,
    /** All ways at once. */
    PARALLEL,
    /** Some of the ways. */
    INCLUSIVE,
    /** The way that happens first. */
    EVENT_BASED,
    /** A procedure inside. */
    SUB_PROCESS,
    /** Who is responsible. */
    LANE
  }

  /** How far the case is with a step. */
  public enum Mark {
    /** Not reached, or no case is looked at. */
    NONE,
    /** Passed. */
    DONE,
    /** Open now. */
    NOW
  }

  /**
   * What is told of a step beside its name.
   *
   * @param words under the shape
   * @param heat from 0, nothing, to 4, where most of the time goes
   */
  public record Load(String words, int heat) {
    /** Nothing is told. */
    public static final Load NONE = new Load("", 0);
  }

  /** A box, circle or diamond. */
  public record Shape(
      String id,
      Kind kind,
      double x,
      double y,
      double width,
      double height,
      String label,
      Mark mark,
      Load load) {
    /** One of which nothing is told beside its name. */
    public Shape(
        String id,
        Kind kind,
        double x,
        double y,
        double width,
        double height,
        String label,
        Mark mark) {
      this(id, kind, x, y, width, height, label, mark, Load.NONE);
    }

    /** The same with something told of it. */
    public Shape told(Load told) {
      return new Shape(id, kind, x, y, width, height, label, mark, told);
    }

    /** The middle from the left. */
    public double middleX() {
      return x + width / 2;
    }

    /** The middle from the top. */
    public double middleY() {
      return y + height / 2;
    }

    /** The style classes. */
    public String css() {
      var state =
          switch (mark) {
            case NONE -> "";
            case DONE -> " sp-bpmn__shape--done";
            case NOW -> " sp-bpmn__shape--now";
          };
      var kindOf =
          switch (kind) {
            case END -> " sp-bpmn__shape--end";
            case LANE -> " sp-bpmn__shape--lane";
            case TASK,
                START,
                INTERMEDIATE,
                EXCLUSIVE,
                PARALLEL,
                INCLUSIVE,
                EVENT_BASED,
                SUB_PROCESS ->
                "";
          };
      var heat = load.heat() == 0 ? "" : " sp-bpmn__shape--heat" + load.heat();
      return "sp-bpmn__shape" + kindOf + state + heat;
    }

    /** The label in lines that fit into the box. */
    public List<String> lines() {
      return Wrapped.lines(label, (int) Math.max(11, width / 6.6));
    }
  }

  /** A point of an edge. */
  public record Point(double x, double y) {}

  /** A flow from one shape to another. */
  public record Edge(List<Point> points, String label) {
    /** Copies the points; there are at least two. */
    public Edge {
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new IllegalArgumentException("A flow has two ends");
      }
    }

    /** The line. */
    public String line() {
      return points.stream()
          .map(p -> round(p.x()) + "," + round(p.y()))
          .collect(Collectors.joining(" "));
    }

    /** The head of the arrow. */
    public String head() {
      var end = points.getLast();
      var before = points.get(points.size() - 2);
      double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
      return round(end.x())
          + ","
          + round(end.y())
          + " "
          + corner(end, angle + 2.7)
          + " "
          + corner(end, angle - 2.7);
    }

    /** Where the label stands. */
    public Point middle() {
      var a = points.get((points.size() - 1) / 2);
      var b = points.get((points.size() - 1) / 2 + 1);
      return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    private static String corner(Point end, double angle) {
      return round(end.x() + 10 * Math.cos(angle)) + "," + round(end.y() + 10 * Math.sin(angle));
    }
  }

  /** The part of the plane that is drawn. */
  public String viewBox() {
    return round(left()) + " " + round(top()) + " " + round(width()) + " " + round(height());
  }

  /** How wide the drawing is. */
  public double width() {
    return across(shape -> shape.x() + shape.width(), Point::x).max().orElse(100) + MARGIN - left();
  }

  /** How high the drawing is, with room for labels below. */
  public double height() {
    return across(shape -> shape.y() + shape.height(), Point::y).max().orElse(100)
        + MARGIN
        + 34
        - top();
  }

  private double left() {
    return across(Shape::x, Point::x).min().orElse(0) - MARGIN - 20;
  }

  private double top() {
    return across(Shape::y, Point::y).min().orElse(0) - MARGIN - 10;
  }

  /** Edges of boxes and bends of lines, so that nothing that is drawn is cut off. */
  private DoubleStream across(ToDoubleFunction<Shape> ofShape, ToDoubleFunction<Point> ofPoint) {
    return DoubleStream.concat(
        shapes.stream().mapToDouble(ofShape),
        edges.stream().flatMap(edge -> edge.points().stream()).mapToDouble(ofPoint));
  }

  /** A coordinate. */
  public static String round(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}

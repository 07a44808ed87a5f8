package org.sportel.web.components;

import java.util.List;
import java.util.stream.IntStream;

/** Where boxes lie below each other on a ground 640 wide. */
public record BoxDrawing(List<BoxRow> rows) {
  private static final int LEFT = 190;
  private static final int RIGHT = 624;
  private static final int ROW = 46;
  private static final int TOP = 8;
  private static final int LETTERS = 22;
  private static final int LINES = 2;

  /** A line of the grid, from the left. */
  public record Rule(String x, String label) {}

  /** How high the drawing is. */
  public int height() {
    return foot() + 26;
  }

  /** Where the boxes end. */
  public int foot() {
    return TOP + ROW * rows.size();
  }

  /** The middle of a row. */
  public int y(int row) {
    return TOP + ROW * row + ROW / 2;
  }

  /** Where an end lies from the left. */
  public String x(double value) {
    return LineDrawing.number(LEFT + (RIGHT - LEFT) * value / ceiling());
  }

  /** How wide it is from one end to another. */
  public String width(double from, double to) {
    return LineDrawing.number(Math.max(1, (RIGHT - LEFT) * (to - from) / ceiling()));
  }

  /** The grid, from zero to a round number above every end. */
  public List<Rule> rules() {
    return IntStream.rangeClosed(0, 4)
        .mapToObj(i -> ceiling() * i / 4)
        .map(value -> new Rule(x(value), LineDrawing.label(value)))
        .toList();
  }

  /** A name on two lines at most; what is left off stands in the table. */
  public static List<String> lines(String label) {
    var all = Wrapped.lines(label, LETTERS);
    var lines =
        all.stream()
            .limit(LINES)
            .map(line -> line.length() > LETTERS + 2 ? line.substring(0, LETTERS) + "…" : line)
            .toList();
    return all.size() <= LINES ? lines : List.of(lines.getFirst(), ended(lines.getLast()));
  }

  private static String ended(String line) {
    return line.endsWith("…") ? line : line + " …";
  }

  private double ceiling() {
    return LineDrawing.ceiling(
        rows.stream()
            .flatMap(row -> row.ends().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0));
  }
}

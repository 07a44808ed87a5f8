package org.sportel.web.components;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values by rows and columns, drawn as squares: the larger and darker, the more.
 *
 * @param cells by row, as many in each as there are columns
 */
public record HeatMap(List<String> rows, List<String> columns, List<List<HeatCell>> cells) {
  private static final int LEFT = 104;
  private static final int TOP = 8;
  private static final int SIDE = 24;
  private static final int LEAST = 4;
  private static final int STEPS = 4;

  /** Copies the lists. */
  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    int wide = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != wide)) {
      throw new IllegalArgumentException("A cell for each row and column");
    }
  }

  /** What is drawn in a cell: a square of a side around a middle, in one of four shades. */
  public record Square(int x, int y, String side, String left, String top, int shade) {}

  /** How wide the drawing is. */
  public int width() {
    return LEFT + SIDE * columns.size() + 4;
  }

  /** How high it is. */
  public int height() {
    return TOP + SIDE * rows.size() + 24;
  }

  /** The middle of a column. */
  public int x(int column) {
    return LEFT + SIDE * column + SIDE / 2;
  }

  /** The middle of a row. */
  public int y(int row) {
    return TOP + SIDE * row + SIDE / 2;
  }

  /** The labels below, every other one where there are many. */
  public List<String> sparseColumns() {
    int every = columns.size() > 12 ? 3 : 2;
    return IntStream.range(0, columns.size())
        .mapToObj(i -> i % every == 0 ? columns.get(i) : "")
        .toList();
  }

  /** The square of a cell that has a value above zero. */
  public Square square(int row, int column) {
    double part = value(row, column) / highest();
    double side = LEAST + (SIDE - 3.0 - LEAST) * Math.sqrt(part);
    return new Square(
        x(column),
        y(row),
        LineDrawing.number(side),
        LineDrawing.number(x(column) - side / 2),
        LineDrawing.number(y(row) - side / 2),
        Math.clamp((int) Math.ceil(part * STEPS), 1, STEPS));
  }

  /** Whether a cell has a value above zero. */
  public boolean drawn(int row, int column) {
    double value = value(row, column);
    return !Double.isNaN(value) && value > 0;
  }

  /** A cell. */
  public HeatCell cell(int row, int column) {
    return cells.get(row).get(column);
  }

  private double value(int row, int column) {
    return cell(row, column).value();
  }

  private double highest() {
    return cells.stream()
        .flatMap(List::stream)
        .mapToDouble(HeatCell::value)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(1);
  }

  /** The heads of its table: the columns stand below each other there, because they are many. */
  public List<String> names(String columnsName) {
    return Stream.concat(Stream.of(columnsName), rows.stream()).toList();
  }

  /** The rows of its table, one for each column of the drawing. */
  public List<List<String>> table() {
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                Stream.concat(
                        Stream.of(columns.get(i)), cells.stream().map(row -> row.get(i).shown()))
                    .toList())
        .toList();
  }
}

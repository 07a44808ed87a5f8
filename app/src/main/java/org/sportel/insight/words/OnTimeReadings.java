package org.sportel.insight.words;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * The share of cases on time in its three readings: of those decided with a deadline; with open
 * ones past their deadline counted as late; of all decided, where those without a deadline are not
 * on time. They stand side by side wherever one of them is told.
 *
 * @param onTime decided at or before their deadline
 * @param late decided after it
 * @param overdue open past it
 * @param without decided without one
 */
public record OnTimeReadings(long onTime, long late, long overdue, long without) {
  /** The figures from which they are read. */
  public static final List<String> CODES = List.of("on-time", "late", "open-overdue", "decided");

  /** Reads them from values by code. */
  public static OnTimeReadings of(Map<String, BigDecimal> values) {
    var onTime = count(values, "on-time");
    var late = count(values, "late");
    var without = Math.max(0, count(values, "decided") - onTime - late);
    return new OnTimeReadings(onTime, late, count(values, "open-overdue"), without);
  }

  /** Of nothing. */
  public static OnTimeReadings none() {
    return new OnTimeReadings(0, 0, 0, 0);
  }

  /** Of both together. */
  public OnTimeReadings plus(OnTimeReadings other) {
    return new OnTimeReadings(
        onTime + other.onTime, late + other.late, overdue + other.overdue, without + other.without);
  }

  /** How many were decided with a deadline. */
  public long ended() {
    return onTime + late;
  }

  /** The first reading, between none and all; of nothing it is none. */
  public double share() {
    return ended() == 0 ? 0 : (double) onTime / ended();
  }

  /** Whether the readings tell different shares. */
  public boolean differ() {
    return ended() > 0 && overdue + without > 0;
  }

  /** The heads of {@link #rows}. */
  public static List<Column> columns() {
    return List.of(
        Column.of(t("insight.readings.reading")),
        Column.figures(t("insight.readings.share")),
        Column.figures(t("insight.readings.of")));
  }

  /** A row for each reading; none where all three are the same or there is nothing to share. */
  public List<List<Cell>> rows() {
    return rows(0);
  }

  /**
   * A row for each reading, as far as it may be told.
   *
   * @param least a reading that adds fewer cases than these, but not none, is not told
   */
  public List<List<Cell>> rows(long least) {
    if (!differ()) {
      return List.of();
    }
    var rows = new ArrayList<List<Cell>>();
    rows.add(row(t("insight.readings.ended"), ended(), false, least));
    rows.add(row(t("insight.readings.open"), ended() + overdue, few(overdue, least), least));
    rows.add(
        few(without, least)
            ? row(t("insight.readings.column.apart"), 0, true, least)
            : row(
                t("insight.readings.apart", Texts.number(without)),
                ended() + without,
                false,
                least));
    return rows;
  }

  private List<Cell> row(String reading, long of, boolean hidden, long least) {
    return List.of(
        Cell.of(reading),
        Cell.of(hidden ? t("insight.suppressed", least) : FigureWords.percent(onTime, of)),
        Cell.of(hidden ? t("insight.value.none") : Texts.number(of)));
  }

  /** The heads of {@link #sideBySide}. */
  public static List<Column> heads() {
    return List.of(
        Column.figures(t("insight.readings.column.ended")),
        Column.figures(t("insight.readings.column.open")),
        Column.figures(t("insight.readings.column.apart")));
  }

  /**
   * The three as cells of one row, with how many each is a share of.
   *
   * @param least a reading that adds fewer cases than these, but not none, is not told
   */
  public List<Cell> sideBySide(long least) {
    return List.of(
        cell(ended(), false, least),
        cell(ended() + overdue, few(overdue, least), least),
        cell(ended() + without, few(without, least), least));
  }

  private Cell cell(long of, boolean hidden, long least) {
    return hidden
        ? Cell.of(t("insight.suppressed", least))
        : Cell.of(FigureWords.percent(onTime, of))
            .over(t("insight.readings.outOf", Texts.number(of)));
  }

  private static boolean few(long added, long least) {
    return added > 0 && added < least;
  }

  private static long count(Map<String, BigDecimal> values, String code) {
    return values.getOrDefault(code, BigDecimal.ZERO).longValue();
  }
}

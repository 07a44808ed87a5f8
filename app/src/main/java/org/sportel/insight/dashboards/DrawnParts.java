package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.insight.Dimension;
import org.sportel.insight.words.KeyNames;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** Makes the bars of a figure's parts, the largest first, and the table with the year before. */
final class DrawnParts {
  private static final int MOST = 12;

  private DrawnParts() {}

  /**
   * A part.
   *
   * @param height what is drawn; zero where nothing is told
   */
  record Part(double height, String words) {}

  /** The parts; none where there are fewer than two, because then the whole says it. */
  static Optional<FigureShown.Parts> of(
      Dimension dimension,
      String name,
      KeyNames.Names names,
      Map<String, Part> parts,
      Optional<Map<String, Part>> before) {
    if (parts.size() < 2) {
      return Optional.empty();
    }
    var order =
        Comparator.<Map.Entry<String, Part>>comparingDouble(part -> -part.getValue().height())
            .thenComparing(part -> names.of(dimension, part.getKey()));
    var bars =
        parts.entrySet().stream()
            .sorted(order)
            .limit(MOST)
            .map(
                part ->
                    new Bar(
                        names.of(dimension, part.getKey()),
                        part.getValue().height(),
                        part.getValue().words(),
                        ""))
            .toList();
    var title = t("insight.dashboard.parts", name, t("insight.dimension." + dimension.code()));
    return Optional.of(
        new FigureShown.Parts(
            parts.size() > MOST ? t("insight.dashboard.largest", title, MOST) : title,
            t("insight.dimension." + dimension.code()),
            name,
            bars,
            List.of(
                Column.of(t("insight.dimension." + dimension.code())),
                Column.figures(t("insight.declared.value")),
                Column.figures(t("insight.dashboard.before"))),
            before.map(other -> rows(dimension, names, parts, other)).orElseGet(List::of)));
  }

  private static List<List<Cell>> rows(
      Dimension dimension,
      KeyNames.Names names,
      Map<String, Part> parts,
      Map<String, Part> before) {
    var none = new Part(0, t("insight.value.none"));
    var keys = new TreeMap<String, String>();
    parts.keySet().forEach(key -> keys.put(names.of(dimension, key) + " " + key, key));
    before.keySet().forEach(key -> keys.put(names.of(dimension, key) + " " + key, key));
    var rows = new ArrayList<List<Cell>>();
    keys.values()
        .forEach(
            key ->
                rows.add(
                    List.of(
                        Cell.of(names.of(dimension, key)),
                        Cell.of(parts.getOrDefault(key, none).words()),
                        Cell.of(before.getOrDefault(key, none).words()))));
    return rows;
  }
}

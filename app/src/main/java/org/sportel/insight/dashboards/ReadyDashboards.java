package org.sportel.insight.dashboards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/**
 * The dashboards that stand ready from the start, {@code insight/dashboards.json}: read by
 * everybody who sees figures, each by their own rights, and copied to be changed.
 */
@Component
public final class ReadyDashboards {
  private final List<Dashboard> all;

  ReadyDashboards(Json json) {
    this.all = Stream.of(json.read(text(), Ready[].class)).map(Ready::dashboard).toList();
  }

  /** One as it stands in the file. */
  private record Ready(String key, LocalText name, DashboardSpan span, List<ReadyFigure> figures) {
    Dashboard dashboard() {
      return new Dashboard(
          id(key),
          Dashboard.READY,
          id("nobody"),
          new Dashboard.Frame(name, true, span),
          IntStream.range(0, figures.size())
              .mapToObj(i -> figures.get(i).chosen(id(key + i)))
              .toList());
    }
  }

  /** An indicator on it. */
  private record ReadyFigure(
      FigureKey figure,
      Optional<Grain> course,
      Optional<Dimension> parts,
      boolean goal,
      boolean yearBefore,
      ChartKind chart) {
    ChosenFigure chosen(UUID id) {
      return new ChosenFigure(id, figure, course, parts, goal, yearBefore, Optional.of(chart));
    }
  }

  /** All of them, in the order in which they are offered. */
  public List<Dashboard> all() {
    return all;
  }

  /** The declared indicators that stand first on the page for everybody. */
  public List<String> codesForEverybody() {
    return find(id("public")).stream()
        .flatMap(one -> one.figures().stream())
        .map(figure -> figure.figure().code())
        .toList();
  }

  /** One of them. */
  Optional<Dashboard> find(UUID id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("ready-dashboard:" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static String text() {
    try (var file = ReadyDashboards.class.getResourceAsStream("/insight/dashboards.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

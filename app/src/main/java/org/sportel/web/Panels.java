package org.sportel.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The panels of a page, in their order. */
@Component
public final class Panels {
  private final SingletonSupplier<Map<String, List<Panel>>> byHost;

  Panels(ObjectProvider<Panel> panels, ObjectProvider<PanelSet> sets) {
    this.byHost =
        SingletonSupplier.of(
            () ->
                Stream.concat(panels.stream(), sets.stream().flatMap(set -> set.panels().stream()))
                    .sorted(Comparator.comparingInt(Panel::order))
                    .collect(Collectors.groupingBy(Panel::host)));
  }

  /** What all modules contribute to a page about this subject. */
  public List<PanelContent> of(String host, UUID subject) {
    return byHost.obtain().getOrDefault(host, List.of()).stream()
        .map(panel -> panel.render(subject))
        .flatMap(Optional::stream)
        .toList();
  }
}

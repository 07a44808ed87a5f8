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
  /** Panels for pages that a module learns of from others when the program starts; a bean. */
  public interface Source {
    /** The panels, one for each page. */
    List<Panel> panels();
  }

  private final SingletonSupplier<Map<String, List<Panel>>> byHost;

  Panels(ObjectProvider<Panel> panels, ObjectProvider<Source> sources) {
    this.byHost =
        SingletonSupplier.of(
            () ->
                Stream.concat(
                        panels.stream(),
                        sources.stream().flatMap(source -> source.panels().stream()))
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

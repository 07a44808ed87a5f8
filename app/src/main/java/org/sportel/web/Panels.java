package org.sportel.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The panels of a page, in their order. */
@Component
public final class Panels {
  private final ObjectProvider<Panel> panels;

  Panels(ObjectProvider<Panel> panels) {
    this.panels = panels;
  }

  /** What all modules contribute to a page about this subject. */
  public List<PanelContent> of(String host, UUID subject) {
    return panels.stream()
        .filter(panel -> panel.host().equals(host))
        .sorted(Comparator.comparingInt(Panel::order))
        .map(panel -> panel.render(subject))
        .flatMap(Optional::stream)
        .toList();
  }
}

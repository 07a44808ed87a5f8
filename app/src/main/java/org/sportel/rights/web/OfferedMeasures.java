package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText;
import org.sportel.rights.charter.Standards;
import org.sportel.rights.measures.Measures;
import org.sportel.rights.measures.RightsMeasure;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Tells on the page of a centre what is done there for everybody to reach it. */
@Component
public final class OfferedMeasures implements Panel {
  private final Measures measures;
  private final Standards standards;
  private final CurrentTenant current;
  private final PanelTemplates templates;

  OfferedMeasures(
      Measures measures, Standards standards, CurrentTenant current, PanelTemplates templates) {
    this.measures = measures;
    this.standards = standards;
    this.current = current;
    this.templates = templates;
  }

  /**
   * What is offered.
   *
   * @param charter where it is promised; empty where nothing is
   */
  public record View(List<Line> measures, String charter) {
    /** Copies the measures. */
    public View {
      measures = List.copyOf(measures);
    }
  }

  /** One measure and for whom it was made. */
  public record Line(LocalText.Shown what, String groups) {}

  @Override
  public String host() {
    return "network.centre";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<PanelContent> render(UUID centre) {
    var lines =
        measures.list().stream()
            .filter(one -> one.shown() && doneAt(one, centre))
            .map(OfferedMeasures::line)
            .toList();
    var charter = standards.list().isEmpty() ? "" : "/m/" + current.get().slug() + "/charter";
    return lines.isEmpty() && charter.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("rights.offered.title"), "rights/web/offered", new View(lines, charter)));
  }

  private static boolean doneAt(RightsMeasure one, UUID centre) {
    return one.centre().filter(there -> !there.value().equals(centre)).isEmpty();
  }

  private static Line line(RightsMeasure one) {
    return new Line(
        Texts.show(one.what()),
        one.groups().stream().sorted().map(MeasurePages::name).collect(Collectors.joining(", ")));
  }
}

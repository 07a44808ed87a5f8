package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.dashboards.CatalogueFigure;
import org.sportel.insight.dashboards.ChartKind;
import org.sportel.insight.dashboards.ChosenFigure;
import org.sportel.insight.dashboards.DashboardRight;
import org.sportel.insight.dashboards.Dashboards;
import org.sportel.insight.dashboards.FigureCatalogue;
import org.sportel.insight.dashboards.FigureKey;
import org.sportel.platform.NotAllowed;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Binds the pages on which an indicator is chosen and how it is shown. */
@Component
final class DashboardFigurePages {
  private final Dashboards dashboards;
  private final DashboardRight right;
  private final FigureCatalogue catalogue;

  DashboardFigurePages(Dashboards dashboards, DashboardRight right, FigureCatalogue catalogue) {
    this.dashboards = dashboards;
    this.right = right;
    this.catalogue = catalogue;
  }

  /** The page on which a further indicator is chosen, and then how it is shown. */
  DashboardFigurePage add(UUID id, String figure) {
    var form = FigureForm.empty(figure, dashboards.get(id).version());
    return page(id, "/figures/new", true, form, FieldErrors.none());
  }

  /** The page on which it is said how one is shown. */
  DashboardFigurePage show(UUID id, UUID figure) {
    var one = dashboards.get(id);
    var form =
        one.figures().stream()
            .filter(chosen -> chosen.id().equals(figure))
            .findFirst()
            .map((ChosenFigure chosen) -> FigureForm.of(chosen, one.version()))
            .orElseGet(() -> FigureForm.empty("", one.version()));
    return page(id, "/figures/" + figure, false, form, FieldErrors.none());
  }

  /** The same with what was chosen. */
  DashboardFigurePage page(UUID id, String way, boolean add, FigureForm form, FieldErrors errors) {
    if (!right.changes(dashboards.get(id))) {
      throw new NotAllowed();
    }
    var path = DashboardsController.path(id);
    var known = catalogue.list();
    var chosen =
        FigureKey.read(form.figure())
            .flatMap(key -> known.stream().filter(one -> one.key().equals(key)).findFirst());
    return new DashboardFigurePage(
        path + way,
        path + "/change",
        add,
        form,
        chosen.isPresent()
            ? List.of()
            : known.stream()
                .map(one -> Option.of(one.key().text(), DashboardWords.name(one)))
                .toList(),
        chosen.map(DashboardWords::name).orElse(""),
        chosen.map(DashboardFigurePages::choices).orElseGet(DashboardFigurePage.Choices::none),
        errors);
  }

  private static DashboardFigurePage.Choices choices(CatalogueFigure figure) {
    var now = figure instanceof CatalogueFigure.OfCases cases && cases.now();
    var ofCases = figure instanceof CatalogueFigure.OfCases;
    var ofNetwork = figure instanceof CatalogueFigure.OfNetwork;
    var grains =
        Arrays.stream(Grain.values())
            .filter(_ -> !now && !ofNetwork)
            .map(one -> Option.of(one.name(), t("insight.grain." + one)))
            .toList();
    var dimensions =
        Dimension.OF_EVENTS.stream()
            .filter(one -> !ofNetwork && (!ofCases || one.ofCases()))
            .map(one -> Option.of(one.name(), t("insight.dimension." + one.code())))
            .toList();
    var kinds =
        ChartKind.of(figure).stream()
            .map(one -> new Option(one.name(), t("insight.chart." + one), hint(one).orElse("")))
            .toList();
    return new DashboardFigurePage.Choices(
        grains, dimensions, kinds, !ofCases && !ofNetwork, !now && !ofNetwork);
  }

  private static Optional<String> hint(ChartKind kind) {
    return kind == ChartKind.PLAIN
        ? Optional.empty()
        : Optional.of(t("insight.chart." + kind + ".hint"));
  }
}

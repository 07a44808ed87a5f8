package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.IndicatorReaders;
import org.sportel.insight.declared.Measuring;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.stereotype.Component;

/** Lists the indicators of the running transaction's tenant by what they are about. */
@Component
final class IndicatorCatalogue {
  private static final String COMPARISON = "/desk/network/fair?indicator=";

  private final DeclaredIndicators indicators;
  private final Measuring measuring;
  private final IndicatorReaders readers;

  IndicatorCatalogue(DeclaredIndicators indicators, Measuring measuring, IndicatorReaders readers) {
    this.indicators = indicators;
    this.measuring = measuring;
    this.readers = readers;
  }

  /** What an indicator is about, by the first events that it names, in the order of the page. */
  private enum About {
    VISITS,
    CASES,
    COMPLAINTS,
    RATINGS,
    OTHER;

    static About of(DeclaredIndicator one) {
      var module = one.formula().from().getFirst();
      return switch (module.substring(0, module.indexOf('.'))) {
        case "visits" -> VISITS;
        case "casework", "outbound", "insight" -> CASES;
        case "complaints" -> COMPLAINTS;
        case "feedback" -> RATINGS;
        default -> OTHER;
      };
    }
  }

  /** With the values of a municipality or institution. */
  IndicatorsPage values(IndicatorQuestion question, String done) {
    return page(
        List.of(
            Column.of(t("insight.declared.name")),
            Column.figures(t("insight.declared.value")),
            Column.figures(t("insight.declared.sample")),
            Column.figures(t("insight.declared.goal")),
            Column.of(t("insight.declared.edition"))),
        one -> {
          var total = measuring.total(one.formula(), readers.question(one, question));
          return List.of(
              name(one),
              Cell.of(IndicatorView.shown(one, total)),
              Cell.of(IndicatorView.sample(one, total)),
              Cell.of(IndicatorView.goal(one)),
              edition(one));
        },
        false,
        done);
  }

  /** For the operator of a network: where each is compared. */
  IndicatorsPage compared(String done) {
    return page(
        List.of(
            Column.of(t("insight.declared.name")),
            Column.of(t("insight.declared.compared")),
            Column.figures(t("insight.declared.goal")),
            Column.of(t("insight.declared.edition"))),
        one ->
            List.of(
                name(one),
                one.version() == 0 && one.formula().comparable()
                    ? Cell.link(t("insight.declared.beside"), COMPARISON + one.code())
                    : Cell.of(t("insight.declared.notCompared")),
                Cell.of(IndicatorView.goal(one)),
                edition(one)),
        true,
        done);
  }

  /** Makes the row of an indicator. */
  private interface Row {
    List<Cell> of(DeclaredIndicator one);
  }

  private IndicatorsPage page(List<Column> columns, Row row, boolean network, String done) {
    var groups = new TreeMap<About, List<List<Cell>>>();
    for (var kept : indicators.list()) {
      var one = readers.seen(kept);
      groups.computeIfAbsent(About.of(one), _ -> new ArrayList<>()).add(row.of(one));
    }
    return new IndicatorsPage(
        groups.entrySet().stream()
            .map(
                group ->
                    new IndicatorsPage.Group(
                        t("insight.about." + group.getKey()), group.getValue()))
            .toList(),
        columns,
        network,
        readers.changes(),
        done);
  }

  private static Cell name(DeclaredIndicator one) {
    return Cell.link(Texts.show(one.name()).text(), IndicatorsController.PATH + "/" + one.code());
  }

  private static Cell edition(DeclaredIndicator one) {
    return Cell.of(
        one.version() == 0
            ? t("insight.declared.program")
            : t("insight.declared.version", one.version()));
  }
}

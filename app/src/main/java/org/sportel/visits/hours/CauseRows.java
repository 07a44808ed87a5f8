package org.sportel.visits.hours;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.visits.figures.VisitCauses;
import org.sportel.visits.model.VisitCause;
import org.sportel.visits.web.Here;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/** Says why people came and what is to be mended. */
@Component
final class CauseRows {
  private final VisitCauses causes;
  private final Services services;

  CauseRows(VisitCauses causes, Services services) {
    this.causes = causes;
    this.services = services;
  }

  /**
   * Why people came to a centre.
   *
   * @param reasons every cause with how often it was noted
   * @param fixes a line for each service for which people came in vain, the most often first
   */
  record Causes(String reasons, List<List<Cell>> fixes) {}

  /** Those of a centre's days, the first and the last included, in a transaction. */
  Causes of(CentreId centre, LocalDate first, LocalDate last) {
    var counts = causes.of(centre, first, last);
    return new Causes(reasons(counts), FixList.of(counts).stream().map(this::row).toList());
  }

  private static String reasons(List<VisitCauses.Count> counts) {
    Map<VisitCause, Integer> sums =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    VisitCauses.Count::cause,
                    TreeMap::new,
                    Collectors.summingInt(VisitCauses.Count::visits)));
    return sums.entrySet().stream()
        .map(one -> t("visits.cause." + one.getKey()) + ": " + Texts.number(one.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private List<Cell> row(FixList.Fix fix) {
    var card = ServiceCode.find(fix.code()).flatMap(services::find);
    return List.of(
        card.map(one -> Cell.link(Here.text(one.title()), "/desk/services/" + fix.code() + "/card"))
            .orElseGet(() -> Cell.of(t("visits.causes.none"))),
        Cell.of(card.map(ServiceCard::unit).orElse("–")),
        Cell.of(Texts.number(fix.visits())),
        Cell.of(Texts.number(fix.avoidable())),
        Cell.of(t("visits.cause." + fix.why())));
  }
}

package org.sportel.visits.hours;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.ends.VisitEnd;
import org.sportel.visits.ends.VisitEnds;
import org.sportel.visits.web.Here;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.stereotype.Component;

/** Says what came of the visits of a centre, in all and by queue and service. */
@Component
final class EndRows {
  private static final double PERCENT = 100;

  /** How many services are told apart; the page is for a look, not for a report. */
  private static final int SERVICES = 20;

  private final VisitEnds ends;
  private final CentreSetups setups;
  private final Services services;

  EndRows(VisitEnds ends, CentreSetups setups, Services services) {
    this.ends = ends;
    this.setups = setups;
    this.services = services;
  }

  /**
   * What came of visits; every list empty where nobody was served.
   *
   * @param all a line for each end, and one for those of which nothing was noted
   * @param queues a line for each queue, the busiest first
   * @param services a line for each of the services asked for most often
   */
  record Ends(List<List<Cell>> all, List<List<Cell>> queues, List<List<Cell>> services) {
    Ends {
      all = List.copyOf(all);
      queues = List.copyOf(queues);
      services = List.copyOf(services);
    }
  }

  /** Those of a centre's days, the first and the last included, in a transaction. */
  Ends of(CentreId centre, LocalDate first, LocalDate last) {
    var setup = setups.of(centre);
    return new Ends(
        all(ends.of(centre, first, last)),
        rows(
            ends.byQueue(centre, first, last),
            id ->
                setup
                    .queue(id)
                    .map(queue -> queue.letter() + " – " + Here.text(queue.name()))
                    .orElse("–")),
        rows(ends.byService(centre, first, last), this::title).stream().limit(SERVICES).toList());
  }

  /** The columns of visits by queue or service. */
  static List<Column> columns(String first) {
    return Stream.of(
            Stream.of(Column.of(first), Column.figures(t("visits.causes.visits"))),
            Stream.of(VisitEnd.values()).map(end -> Column.figures(t("visits.ends." + end))),
            Stream.of(Column.figures(t("visits.ends.NONE"))))
        .flatMap(Function.identity())
        .toList();
  }

  private String title(String code) {
    return ServiceCode.find(code)
        .flatMap(services::find)
        .map(card -> Here.text(card.title()))
        .orElse(code);
  }

  private static List<List<Cell>> all(VisitEnds.Shares shares) {
    if (shares.served() == 0) {
      return List.of();
    }
    var rows = new ArrayList<List<Cell>>();
    for (var end : VisitEnd.values()) {
      rows.add(row("visits.ends." + end, shares.ends().getOrDefault(end, 0), shares));
    }
    rows.add(row("visits.ends.NONE", shares.none(), shares));
    return rows;
  }

  private static List<Cell> row(String key, int visits, VisitEnds.Shares shares) {
    return List.of(Cell.of(t(key)), Cell.of(Texts.number(visits)), share(visits, shares));
  }

  private static <K> List<List<Cell>> rows(
      Map<K, VisitEnds.Shares> shares, Function<K, String> name) {
    return shares.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<K, VisitEnds.Shares> one) -> -one.getValue().served())
                .thenComparing(one -> name.apply(one.getKey())))
        .map(one -> row(name.apply(one.getKey()), one.getValue()))
        .toList();
  }

  private static List<Cell> row(String name, VisitEnds.Shares shares) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(name));
    cells.add(Cell.of(Texts.number(shares.served())));
    for (var end : VisitEnd.values()) {
      cells.add(share(shares.ends().getOrDefault(end, 0), shares));
    }
    cells.add(share(shares.none(), shares));
    return cells;
  }

  private static Cell share(int visits, VisitEnds.Shares shares) {
    return Cell.of(t("visits.figures.share", Math.round(visits * PERCENT / shares.served())));
  }
}

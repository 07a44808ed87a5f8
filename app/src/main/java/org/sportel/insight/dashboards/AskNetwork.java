package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.insight.compared.CompareMunicipalities;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Asks every municipality for what a dashboard shows of the network, where the reader may see it.
 * Must not be called inside a transaction, because each answers in its own scope.
 */
@Component
public final class AskNetwork {
  private final Dashboards dashboards;
  private final FigureCatalogue catalogue;
  private final CompareMunicipalities compare;
  private final CurrentTenant current;
  private final Transactions transactions;

  AskNetwork(
      Dashboards dashboards,
      FigureCatalogue catalogue,
      CompareMunicipalities compare,
      CurrentTenant current,
      Transactions transactions) {
    this.dashboards = dashboards;
    this.catalogue = catalogue;
    this.compare = compare;
    this.current = current;
    this.transactions = transactions;
  }

  /** The drawings by the places of their indicators on the dashboard. */
  public record Answers(Map<UUID, DrawnChart> charts) {
    /** Copies the drawings. */
    public Answers {
      charts = Map.copyOf(charts);
    }

    /** Where nobody was asked. */
    static Answers none() {
      return new Answers(Map.of());
    }
  }

  private record Asked(ChosenFigure chosen, DeclaredIndicator indicator) {}

  /**
   * The answers for one dashboard.
   *
   * @throws DashboardRefusal NO_SUCH_DASHBOARD
   * @throws org.sportel.platform.NotAllowed for whoever sees no figures
   */
  public Answers about(UUID dashboard) {
    var charts = new HashMap<UUID, DrawnChart>();
    transactions
        .read(current.scope(), () -> asked(dashboard))
        .forEach(one -> charts.put(one.chosen().id(), chart(one.chosen(), one.indicator())));
    return new Answers(charts);
  }

  private List<Asked> asked(UUID dashboard) {
    var one = dashboards.get(dashboard);
    var known = new HashMap<FigureKey, DeclaredIndicator>();
    for (var figure : catalogue.list()) {
      if (figure instanceof CatalogueFigure.OfNetwork network) {
        known.put(network.key(), network.indicator());
      }
    }
    return one.figures().stream()
        .filter(chosen -> known.containsKey(chosen.figure()))
        .map(
            chosen ->
                new Asked(chosen, java.util.Objects.requireNonNull(known.get(chosen.figure()))))
        .toList();
  }

  private DrawnChart chart(ChosenFigure chosen, DeclaredIndicator one) {
    var name = Texts.show(one.name()).text();
    var country = compare.country("");
    return switch (chosen.drawn()) {
      case FUNNEL -> {
        var fair = compare.fairly(one);
        yield fair.rows().isEmpty()
            ? new DrawnChart.Nothing(name)
            : new DrawnChart.Fair(name, fair);
      }
      case MUNICIPALITIES -> {
        var courses = compare.courses(one, country);
        yield courses.series().isEmpty()
            ? new DrawnChart.Nothing(name)
            : new DrawnChart.Multiples(
                courses.title(), t("insight.step.MONTH"), courses.labels(), courses.series());
      }
      case MAP, PLAIN, STACKED, MULTIPLES, HEAT, SPREAD -> {
        var map = compare.map(one, country);
        yield map.points().isEmpty()
            ? new DrawnChart.Nothing(name)
            : new DrawnChart.Mapped(name, map);
      }
    };
  }
}

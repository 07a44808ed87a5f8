package org.sportel.standards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.standards.model.Basket;
import org.sportel.standards.model.CentreGaps;
import org.springframework.stereotype.Component;

/** What the centres of the running transaction's tenant lack of their baskets. */
@Component
public final class GapReport {
  private final Baskets baskets;
  private final CentreStatements statements;
  private final Centres centres;
  private final Services services;
  private final Tenants tenants;
  private final Transactions transactions;

  GapReport(
      Baskets baskets,
      CentreStatements statements,
      Centres centres,
      Services services,
      Tenants tenants,
      Transactions transactions) {
    this.baskets = baskets;
    this.statements = statements;
    this.centres = centres;
    this.services = services;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /**
   * A centre with what it lacks.
   *
   * @param basket empty where none counts for its level
   */
  public record OfCentre(Centre centre, Optional<Basket> basket, CentreGaps gaps) {}

  /** Every centre, measured by the baskets of a day. */
  public List<OfCentre> all(LocalDate day) {
    var counting = counting(day);
    var offers = statements.offers();
    var sheets = statements.sheets();
    var published = published(counting.values());
    return centres.list().stream()
        .map(
            centre -> {
              var basket = Optional.ofNullable(counting.get(centre.level()));
              var id = centre.id().value();
              return new OfCentre(
                  centre,
                  basket,
                  CentreGaps.of(
                      centre,
                      basket,
                      offers.getOrDefault(id, Map.of()),
                      Optional.ofNullable(sheets.get(id)),
                      published));
            })
        .toList();
  }

  /** One centre, measured by the basket of a day. */
  public OfCentre of(Centre centre, LocalDate day) {
    var basket = Optional.ofNullable(counting(day).get(centre.level()));
    var asking = basket.map(List::of).orElse(List.of());
    return new OfCentre(
        centre,
        basket,
        CentreGaps.of(
            centre,
            basket,
            statements.offers(centre.id()),
            statements.sheet(centre.id()),
            published(asking)));
  }

  private Map<Centre.Level, Basket> counting(LocalDate day) {
    return baskets.on(tenants.get(transactions.tenant()).country(), day);
  }

  /** The own services in force; not asked where no basket asks for any. */
  private Set<String> published(Collection<Basket> asking) {
    if (asking.stream()
        .flatMap(basket -> basket.services().stream())
        .noneMatch(asked -> asked.key().own())) {
      return Set.of();
    }
    return services.list().stream().map(one -> one.code().value()).collect(Collectors.toSet());
  }
}

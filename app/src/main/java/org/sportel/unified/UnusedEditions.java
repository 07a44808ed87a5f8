package org.sportel.unified;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.UnifiedStarts;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Editions that the running transaction's tenant may begin a service from: of an operator of its
 * country, in force, of a service that it does not have and is not asked to take over.
 */
@Component
final class UnusedEditions implements UnifiedStarts {
  private final UnifiedRows rows;
  private final VersionHistory history;
  private final Tenants tenants;
  private final CurrentDay today;
  private final Transactions transactions;

  UnusedEditions(
      UnifiedRows rows,
      VersionHistory history,
      Tenants tenants,
      CurrentDay today,
      Transactions transactions) {
    this.rows = rows;
    this.history = history;
    this.tenants = tenants;
    this.today = today;
    this.transactions = transactions;
  }

  @Override
  public List<Offer> offered() {
    return unused().stream()
        .map(edition -> new Offer(edition.code(), edition.card().naming().title()))
        .toList();
  }

  @Override
  public Optional<Start> find(ServiceCode code) {
    return unused().stream()
        .filter(edition -> edition.code().equals(code))
        .findFirst()
        .map(edition -> new Start(edition.card(), edition.parts()));
  }

  private List<Edition> unused() {
    var here = transactions.tenant();
    var country = tenants.get(here).country();
    var newest = new LinkedHashMap<ServiceCode, Edition>();
    rows.inForce(today.day()).stream()
        .filter(edition -> !edition.operator().equals(here))
        .filter(edition -> tenants.get(edition.operator()).country().equals(country))
        .forEach(edition -> newest.putIfAbsent(edition.code(), edition));
    var asked =
        rows.adoptions(here).stream()
            .filter(adoption -> adoption.state() == Adoption.State.OPEN)
            .map(Adoption::code)
            .toList();
    return newest.values().stream()
        .filter(edition -> !asked.contains(edition.code()))
        .filter(edition -> !history.known(edition.code()))
        .toList();
  }
}

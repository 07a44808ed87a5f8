package org.sportel.standards.place;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.standards.ServicesOfOthers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what the places of the current municipality can offer; asked outside a transaction. */
@Component
final class OfferedServices {
  private final Services services;
  private final ObjectProvider<ServicesOfOthers> others;
  private final CurrentTenant current;
  private final Transactions transactions;

  OfferedServices(
      Services services,
      ObjectProvider<ServicesOfOthers> others,
      CurrentTenant current,
      Transactions transactions) {
    this.services = services;
    this.others = others;
    this.current = current;
    this.transactions = transactions;
  }

  /** Its own, then those of institutions, each in the alphabet of whoever reads. */
  List<Offered> all() {
    var own =
        transactions.read(current.scope(), services::list).stream()
            .filter(ServiceCard::offered)
            .map(Offered::own);
    var foreign =
        others.stream().flatMap(one -> one.at(current.get().id()).stream()).map(Offered::of);
    return Stream.concat(own, foreign)
        .sorted(
            Comparator.comparing((Offered one) -> one.key().institution())
                .thenComparing(one -> Offices.order(one.title())))
        .toList();
  }
}

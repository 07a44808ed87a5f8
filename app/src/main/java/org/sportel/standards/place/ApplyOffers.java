package org.sportel.standards.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.network.CentreId;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.StandardsRefusal.Reason;
import org.sportel.standards.StateOffers;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/** Says at once what a file or a page says of many centres. */
@Component
final class ApplyOffers {
  private final OfferTable offers;
  private final StateOffers state;

  ApplyOffers(OfferTable offers, StateOffers state) {
    this.offers = offers;
    this.state = state;
  }

  /**
   * Takes changes as they were shown: all of them, or none.
   *
   * @throws StandardsRefusal OFFERS_CHANGED where something is said otherwise meanwhile
   * @throws org.sportel.platform.NotAllowed where a centre is not the acting person's
   */
  void apply(List<OfferChange> changes, List<Offered> services) {
    var table = offers.read(services);
    var byCentre = new HashMap<CentreId, Map<ServiceKey, DeliveryKind>>();
    for (var change : changes) {
      var centre =
          table.centres().stream().filter(one -> one.code().equals(change.centre())).findFirst();
      var service = table.service(change.service());
      if (centre.isEmpty()
          || service.filter(one -> one.in(centre.get())).isEmpty()
          || !service.get().kinds().contains(change.becomes())
          || !table.at(centre.get(), service.get()).equals(change.was())) {
        throw StandardsRefusal.at("file", Reason.OFFERS_CHANGED);
      }
      byCentre
          .computeIfAbsent(centre.get().id(), _ -> new HashMap<>())
          .put(service.get().key(), change.becomes());
    }
    byCentre.forEach(state::state);
  }
}

package org.sportel.standards;

import java.util.Map;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.standards.model.StandardsEvent;
import org.springframework.stereotype.Component;

/** Says for a centre which services it offers and how far. */
@Component
public final class StateOffers {
  private final Centres centres;
  private final CentreStatements statements;
  private final Authority authority;
  private final Journal journal;

  StateOffers(Centres centres, CentreStatements statements, Authority authority, Journal journal) {
    this.centres = centres;
    this.statements = statements;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Keeps what is new; services that are not named stay as they are.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed for whoever neither administers nor manages the centre
   */
  public void state(CentreId id, Map<ServiceKey, DeliveryKind> offers) {
    CentreRight.require(authority, centres.get(id));
    var known = statements.offers(id);
    offers.forEach(
        (key, delivery) -> {
          if (known.get(key) != delivery) {
            statements.state(id, key, delivery);
            journal.record(
                new StandardsEvent.OfferStated(
                    id.value(), key.institution(), key.code(), delivery));
          }
        });
  }
}

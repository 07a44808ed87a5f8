package org.sportel.standards;

import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.standards.model.Basket;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.standards.model.StandardsEvent;
import org.springframework.stereotype.Component;

/** Puts a service into a basket whose day has not passed, or takes one out. */
@Component
public final class PutInBasket {
  private final Baskets baskets;
  private final SetBasket.Place place;
  private final Authority authority;
  private final Journal journal;

  PutInBasket(Baskets baskets, SetBasket.Place place, Authority authority, Journal journal) {
    this.baskets = baskets;
    this.place = place;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Puts it in; one that is there gets the new delivery.
   *
   * @param name its name as the catalogue has it now
   * @throws StandardsRefusal BASKET_UNKNOWN, BASKET_BEGUN, CHOICE_MISSING for no delivery at all
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public void put(UUID basket, ServiceKey key, LocalText name, DeliveryKind delivery) {
    authority.require(Power.OPERATE_NETWORK);
    SetBasket.changeable(place, baskets, basket);
    if (delivery == DeliveryKind.NONE) {
      throw StandardsRefusal.at("delivery", StandardsRefusal.Reason.CHOICE_MISSING);
    }
    baskets.put(basket, new Basket.Asked(key, name, delivery));
    journal.record(new StandardsEvent.ServicePut(basket, key.institution(), key.code(), delivery));
  }

  /**
   * Takes it out; nothing happens where it is not in.
   *
   * @throws StandardsRefusal BASKET_UNKNOWN, BASKET_BEGUN
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public void remove(UUID basket, ServiceKey key) {
    authority.require(Power.OPERATE_NETWORK);
    SetBasket.changeable(place, baskets, basket);
    if (baskets.take(basket, key)) {
      journal.record(new StandardsEvent.ServiceTaken(basket, key.institution(), key.code()));
    }
  }
}

package org.sportel.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.standards.model.Basket;
import org.sportel.standards.model.Equipment;
import org.sportel.standards.model.StandardsEvent;
import org.springframework.stereotype.Component;

/** Adds a basket, or changes one whose day has not come, in the operator's own transaction. */
@Component
public final class SetBasket {
  private static final int LONGEST_NAME = 200;

  private final Baskets baskets;
  private final Place place;
  private final Authority authority;
  private final Journal journal;
  private final Ids ids;

  SetBasket(Baskets baskets, Place place, Authority authority, Journal journal, Ids ids) {
    this.baskets = baskets;
    this.place = place;
    this.authority = authority;
    this.journal = journal;
    this.ids = ids;
  }

  /** Whose baskets these are, and which day it is there. */
  @Component
  record Place(Tenants tenants, Transactions transactions, CurrentDay today) {
    int operator() {
      return transactions.tenant().value();
    }

    String country() {
      return tenants.get(transactions.tenant()).country();
    }

    LocalDate day() {
      return today.day();
    }
  }

  /** What is typed of a basket. */
  public record Entry(Centre.Level level, String name, LocalDate from, Set<Equipment> equipment) {}

  /**
   * Keeps it; a new one takes over the services of the latest of its level.
   *
   * @param known the basket to change; empty adds one
   * @throws StandardsRefusal BASKET_UNKNOWN, BASKET_BEGUN, DAY_TAKEN, DAY_WRONG before today,
   *     NAME_WRONG
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public UUID set(Optional<UUID> known, Entry entry) {
    authority.require(Power.OPERATE_NETWORK);
    var before = known.map(id -> changeable(place, baskets, id));
    var id = before.map(Basket::id).orElseGet(ids::next);
    if (entry.from().isBefore(place.day())) {
      throw StandardsRefusal.at("from", StandardsRefusal.Reason.DAY_WRONG);
    }
    if (baskets.taken(place.operator(), entry.level(), entry.from(), id)) {
      throw StandardsRefusal.at("from", StandardsRefusal.Reason.DAY_TAKEN);
    }
    var name = TypedText.line(entry.name());
    if (TypedText.blank(name) || name.length() > LONGEST_NAME) {
      throw StandardsRefusal.at("name", StandardsRefusal.Reason.NAME_WRONG);
    }
    var latest = before.isPresent() ? List.<Basket.Asked>of() : latest(entry.level());
    baskets.keep(
        new Basket(
            id, place.operator(), entry.level(), name, entry.from(), entry.equipment(), List.of()),
        place.country());
    latest.forEach(asked -> baskets.put(id, asked));
    journal.record(
        new StandardsEvent.BasketSet(id, entry.level(), entry.from(), entry.equipment().size()));
    return id;
  }

  private List<Basket.Asked> latest(Centre.Level level) {
    return baskets.of(place.operator()).stream()
        .filter(one -> one.level() == level)
        .findFirst()
        .map(Basket::services)
        .orElse(List.of());
  }

  static Basket changeable(Place place, Baskets baskets, UUID id) {
    var basket = baskets.get(place.operator(), id);
    if (basket.from().isBefore(place.day())) {
      throw StandardsRefusal.of(StandardsRefusal.Reason.BASKET_BEGUN);
    }
    return basket;
  }
}

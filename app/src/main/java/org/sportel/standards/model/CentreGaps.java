package org.sportel.standards.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.Centre;
import org.sportel.platform.LocalText;

/**
 * What a centre lacks of its basket and of its sheet.
 *
 * @param asked how many services and pieces of equipment the basket asks
 */
public record CentreGaps(
    List<ServiceGap> services, List<OfEquipment> equipment, Set<Unknown> unknown, int asked) {
  /** Copies the lists. */
  public CentreGaps {
    services = List.copyOf(services);
    equipment = List.copyOf(equipment);
    unknown = Set.copyOf(unknown);
  }

  /** Why a service is a gap. */
  public enum Why {
    /** Nobody has said whether the centre offers it. */
    NOT_SAID,
    /** It is not offered, or less far than asked. */
    TOO_LITTLE,
    /** It is said to be offered, and the municipality has published no such service. */
    NOT_PUBLISHED
  }

  /** A service of the basket. */
  public record ServiceGap(
      ServiceKey key,
      LocalText name,
      DeliveryKind asked,
      Optional<DeliveryKind> offered,
      Why why) {}

  /**
   * A piece of equipment of the basket.
   *
   * @param said whether the sheet says that it is missing; else nobody has looked
   */
  public record OfEquipment(Equipment what, boolean said) {}

  /** What every sheet says, and this one does not yet. */
  public enum Unknown {
    /** The words on the sign. */
    SIGN,
    /** The postal address. */
    ADDRESS,
    /** The telephone. */
    PHONE,
    /** The opening hours. */
    HOURS,
    /** The places where visitors can work themselves. */
    WORKPLACES,
    /** The nearest stop. */
    STOP
  }

  /** Whether the centre has all that is asked and its sheet is full. */
  public boolean none() {
    return services.isEmpty() && equipment.isEmpty() && unknown.isEmpty();
  }

  /** How many services and pieces of equipment are met. */
  public int met() {
    return asked - services.size() - equipment.size();
  }

  /**
   * Compares.
   *
   * @param published the codes of the municipality's own services in force
   */
  public static CentreGaps of(
      Centre centre,
      Optional<Basket> basket,
      Map<ServiceKey, DeliveryKind> offers,
      Optional<CentreSheet> sheet,
      Set<String> published) {
    var services = new ArrayList<ServiceGap>();
    basket.map(Basket::services).orElse(List.of()).stream()
        .flatMap(asked -> gap(asked, offers, published).stream())
        .forEach(services::add);
    var equipment =
        Arrays.stream(Equipment.values())
            .filter(what -> basket.filter(one -> one.equipment().contains(what)).isPresent())
            .filter(what -> !sheet.flatMap(one -> one.has(what)).orElse(false))
            .map(what -> new OfEquipment(what, sheet.flatMap(one -> one.has(what)).isPresent()))
            .toList();
    int asked = basket.map(one -> one.services().size() + one.equipment().size()).orElse(0);
    return new CentreGaps(services, equipment, unknown(centre, sheet), asked);
  }

  private static Optional<ServiceGap> gap(
      Basket.Asked asked, Map<ServiceKey, DeliveryKind> offers, Set<String> published) {
    var offered = Optional.ofNullable(offers.get(asked.key()));
    return why(asked, offered, published)
        .map(why -> new ServiceGap(asked.key(), asked.name(), asked.delivery(), offered, why));
  }

  private static Optional<Why> why(
      Basket.Asked asked, Optional<DeliveryKind> offered, Set<String> published) {
    if (offered.isEmpty()) {
      return Optional.of(Why.NOT_SAID);
    }
    if (!offered.get().meets(asked.delivery())) {
      return Optional.of(Why.TOO_LITTLE);
    }
    boolean silent = asked.key().own() && !published.contains(asked.key().code());
    return silent ? Optional.of(Why.NOT_PUBLISHED) : Optional.empty();
  }

  private static Set<Unknown> unknown(Centre centre, Optional<CentreSheet> sheet) {
    var unknown = EnumSet.noneOf(Unknown.class);
    add(unknown, Unknown.SIGN, sheet.filter(one -> !one.sign().isEmpty()).isEmpty());
    add(unknown, Unknown.ADDRESS, centre.address().isEmpty());
    add(unknown, Unknown.PHONE, centre.contact().phone().isEmpty());
    add(unknown, Unknown.HOURS, centre.hours().plans().isEmpty());
    add(unknown, Unknown.WORKPLACES, sheet.flatMap(CentreSheet::workplaces).isEmpty());
    add(unknown, Unknown.STOP, sheet.flatMap(one -> one.stop().metres()).isEmpty());
    return unknown;
  }

  private static void add(Set<Unknown> unknown, Unknown what, boolean missing) {
    if (missing) {
      unknown.add(what);
    }
  }
}

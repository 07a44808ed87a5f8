package org.sportel.standards.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText;
import org.sportel.standards.ServicesOfOthers.Other;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Texts;

/**
 * A service that a municipality's places can offer: one of its own, or one that an institution
 * delegated.
 *
 * @param other the institution's; empty for the municipality's own
 */
record Offered(ServiceKey key, LocalText title, Optional<Other> other) {
  static Offered own(ServiceCard card) {
    return new Offered(new ServiceKey("", card.code().value()), card.title(), Optional.empty());
  }

  static Offered of(Other other) {
    return new Offered(other.key(), other.title(), Optional.of(other));
  }

  /** Its code as people and files write it: an institution's with its name in front. */
  String code() {
    return key.own() ? key.code() : key.text();
  }

  /** Its name, an institution's with whose it is. */
  String name() {
    var name = Texts.show(title).text();
    return other
        .map(one -> name + " (" + Texts.show(one.institution().name()).text() + ")")
        .orElse(name);
  }

  /** In whose catalogue it stands. */
  String slug(Tenant municipality) {
    return other.map(one -> one.institution().slug()).orElse(municipality.slug());
  }

  /** Whether a centre may offer it at all. */
  boolean in(Centre centre) {
    return other.map(one -> one.where().test(centre.id())).orElse(true);
  }

  /** How far a place may say that it offers it. */
  List<DeliveryKind> kinds() {
    return Arrays.stream(DeliveryKind.values())
        .filter(kind -> other.map(one -> one.most().meets(kind)).orElse(true))
        .toList();
  }
}

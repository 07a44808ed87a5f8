package org.sportel.standards.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.platform.Event;

/**
 * What happens to baskets and to what centres say of themselves, as the journal keeps it for ever.
 * {@code subject} is the basket or the centre.
 */
public sealed interface StandardsEvent extends Event {
  /** A basket was added or changed before its day. */
  record BasketSet(UUID subject, Centre.Level level, LocalDate from, int equipment)
      implements StandardsEvent {
    @Override
    public String type() {
      return "standards.basket-set";
    }
  }

  /** A service came into a basket, or its delivery was changed there. */
  record ServicePut(UUID subject, String institution, String code, DeliveryKind delivery)
      implements StandardsEvent {
    @Override
    public String type() {
      return "standards.service-put";
    }
  }

  /** A service left a basket before its day. */
  record ServiceTaken(UUID subject, String institution, String code) implements StandardsEvent {
    @Override
    public String type() {
      return "standards.service-taken";
    }
  }

  /** A centre said of a service how far it offers it. */
  record OfferStated(UUID subject, String institution, String code, DeliveryKind delivery)
      implements StandardsEvent {
    @Override
    public String type() {
      return "standards.offer-stated";
    }
  }

  /** The identity sheet of a centre was filled in. */
  record SheetFilled(UUID subject, int has, int lacks) implements StandardsEvent {
    @Override
    public String type() {
      return "standards.sheet-filled";
    }
  }
}

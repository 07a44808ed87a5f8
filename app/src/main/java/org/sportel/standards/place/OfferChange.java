package org.sportel.standards.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.standards.model.DeliveryKind;

/**
 * That a centre offers a service further, less far, or that it is said at last.
 *
 * @param centre the code of the centre
 * @param service the code of the service
 * @param was what was said; empty where nobody had said anything
 */
record OfferChange(
    String centre, String service, Optional<DeliveryKind> was, DeliveryKind becomes) {
  private static final String BETWEEN = "|";
  private static final int PARTS = 4;

  /** As one word of a form. */
  String text() {
    return String.join(BETWEEN, centre, service, was.map(Enum::name).orElse(""), becomes.name());
  }

  /** What {@link #text} wrote; anything else is none. */
  static Optional<OfferChange> read(String text) {
    var parts = List.of(text.split("\\|", -1));
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    return kind(parts.get(3))
        .map(becomes -> new OfferChange(parts.get(0), parts.get(1), kind(parts.get(2)), becomes));
  }

  /** A kind by its name. */
  static Optional<DeliveryKind> kind(String name) {
    return Arrays.stream(DeliveryKind.values()).filter(one -> one.name().equals(name)).findFirst();
  }
}

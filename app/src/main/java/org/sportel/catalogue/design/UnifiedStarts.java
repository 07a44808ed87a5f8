package org.sportel.catalogue.design;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.LocalText;

/** Services of the network's unified list from which a tenant may begin one of its own. */
public interface UnifiedStarts {
  /** A service of the list. */
  record Offer(ServiceCode code, LocalText title) {}

  /** A card with everything that it is served by. */
  record Start(Card card, List<Part> parts) {
    /** Copies the parts. */
    public Start {
      parts = List.copyOf(parts);
    }
  }

  /** Those that the running transaction's tenant neither has nor is asked to take over, by code. */
  List<Offer> offered();

  /** One of them; empty for any other. */
  Optional<Start> find(ServiceCode code);
}

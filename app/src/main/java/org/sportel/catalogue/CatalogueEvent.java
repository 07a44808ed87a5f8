package org.sportel.catalogue;

import java.util.UUID;
import org.sportel.platform.Event;

/** What happens to the catalogue. */
public sealed interface CatalogueEvent extends Event {
  /** A version became the one that is served. */
  record Published(UUID subject, UUID serviceVersion, String serviceCode, int number)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.published";
    }
  }

  /** A service was switched on or off. */
  record Switched(UUID subject, String serviceCode, boolean offered) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.switched";
    }
  }
}

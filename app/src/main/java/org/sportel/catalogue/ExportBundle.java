package org.sportel.catalogue;

import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.folder.BundleZip;
import org.sportel.platform.Authority;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Exports the published version of a service with all its parts, for another installation. */
@Component
public final class ExportBundle {
  private final Services services;
  private final ServiceBundles bundles;
  private final Authority authority;
  private final Json json;

  ExportBundle(Services services, ServiceBundles bundles, Authority authority, Json json) {
    this.services = services;
    this.bundles = bundles;
    this.authority = authority;
    this.json = json;
  }

  /**
   * A zip with the card and every part, byte for byte as they were published.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal SERVICE_UNKNOWN when none is published
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public byte[] zip(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    var card = services.get(code);
    return BundleZip.write(card.card(), bundles.parts(card.version()), json);
  }
}

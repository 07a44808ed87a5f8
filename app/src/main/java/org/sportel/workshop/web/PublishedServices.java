package org.sportel.workshop.web;

import java.util.List;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.springframework.stereotype.Component;

/** Reads what is in force, for people who practise on it; in a transaction of the tenant. */
@Component
final class PublishedServices {
  private final Services services;
  private final ServiceBundles bundles;

  PublishedServices(Services services, ServiceBundles bundles) {
    this.services = services;
    this.bundles = bundles;
  }

  List<ServiceCard> list() {
    return services.list();
  }

  /** The bundle in force, or an answer that there is no such page. */
  ServiceBundle of(ServiceCode code) {
    return bundles.of(services.find(code).orElseThrow(Place::none).version());
  }
}

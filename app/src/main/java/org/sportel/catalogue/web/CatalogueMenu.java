package org.sportel.catalogue.web;

import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionHistory;
import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue's line in the staff menu and on the administrator's start page. */
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {
  @Bean
  MenuEntry servicesEntry() {
    return MenuEntry.of("catalogue.menu", "/desk/services", 70, Power.DESIGN_SERVICES);
  }

  @Bean
  static AdminTile servicesPlace(Services services) {
    return new AdminTile(
        50,
        "/desk/services",
        "catalogue.menu",
        "catalogue.admin.about",
        () -> {
          var all = services.list();
          var offered = all.stream().filter(ServiceCard::offered).count();
          return MessageText.of("catalogue.admin.count", offered, all.size() - offered);
        });
  }

  @Bean
  static AdminTile.Need servicesNeeded(Services services) {
    return new AdminTile.Need(
        40,
        "catalogue.menu",
        () -> {
          var all = services.list();
          var offered = all.stream().filter(ServiceCard::offered).count();
          return new AdminTile.Need.State(
              offered > 0, MessageText.of("catalogue.admin.count", offered, all.size() - offered));
        });
  }

  @Bean
  static AdminTile publishingPlace(VersionHistory history) {
    return new AdminTile(
        51,
        "/desk/publishing",
        "catalogue.rule.title",
        "catalogue.rule.about",
        () -> MessageText.of(history.twoPersons() ? "catalogue.rule.two" : "catalogue.rule.one"));
  }
}

package org.sportel.catalogue.web;

import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue's line in the staff menu. */
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {
  @Bean
  MenuEntry servicesEntry() {
    return MenuEntry.of("catalogue.menu", "/desk/services", 70, Power.DESIGN_SERVICES);
  }
}

package org.sportel.network.web;

import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu's lines of this module. */
@Configuration(proxyBeanMethods = false)
class NetworkMenuConfiguration {
  @Bean
  static MenuEntry centresMenu() {
    return MenuEntry.of("network.centres.title", "/desk/admin/centres", 800, Power.MANAGE_CENTRE);
  }
}

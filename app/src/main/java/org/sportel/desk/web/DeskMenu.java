package org.sportel.desk.web;

import java.util.Optional;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first line of the staff menu. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {
  @Bean
  static MenuEntry deskStart() {
    return new MenuEntry("desk.menu.start", "/desk", 0, Optional.empty());
  }
}

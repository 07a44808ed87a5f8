package org.sportel.desk.web;

import java.util.Set;
import org.sportel.audit.AccessWords;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first line of the staff menu. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {
  @Bean
  static MenuEntry deskStart() {
    return new MenuEntry("desk.menu.start", "/desk", 0, Set.of());
  }

  @Bean
  static MenuEntry accessLogForAuditors() {
    return MenuEntry.of("desk.menu.access", "/desk/access-log", 90, Power.AUDIT);
  }

  @Bean
  static AccessWords deskAccessWords() {
    return AccessWords.of("desk");
  }
}

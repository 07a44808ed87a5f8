package org.sportel.outbound.web;

import org.sportel.audit.AccessWords;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu and in the access log. */
@Configuration(proxyBeanMethods = false)
class OutboundMenu {
  @Bean
  static MenuEntry outboundMenu() {
    return MenuEntry.of("outbound.title", "/desk/requests", 25, Power.WORK_CASES);
  }

  @Bean
  static AccessWords outboundAccessWords() {
    return AccessWords.of("outbound");
  }
}

package org.sportel.register.web;

import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the staff menu that lead to the protocol books. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {
  @Bean
  MenuEntry registerForOfficers() {
    return MenuEntry.of("register.menu", "/desk/register", 40, Power.WORK_CASES);
  }

  @Bean
  MenuEntry registerForClerks() {
    return MenuEntry.of("register.menu", "/desk/register", 40, Power.SERVE_COUNTER);
  }

  @Bean
  MenuEntry registerForAuditors() {
    return MenuEntry.of("register.menu", "/desk/register", 40, Power.AUDIT);
  }
}

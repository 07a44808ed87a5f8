package org.sportel.notify.web;

import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu's line; who only works cases is led to the page when something failed. */
@Configuration(proxyBeanMethods = false)
class NotifyMenu {
  @Bean
  MenuEntry messagesMenuEntry() {
    return MenuEntry.of("notify.menu", "/desk/messages", 85, Power.ADMINISTER);
  }
}

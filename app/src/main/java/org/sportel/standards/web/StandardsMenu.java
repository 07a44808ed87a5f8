package org.sportel.standards.web;

import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu and on the administrator's page. */
@Configuration(proxyBeanMethods = false)
class StandardsMenu {
  @Bean
  static MenuEntry basketsEntry() {
    return MenuEntry.of("standards.baskets", "/desk/network/baskets", 63, Power.OPERATE_NETWORK);
  }

  @Bean
  static MenuEntry rolloutEntry() {
    return MenuEntry.of("standards.rollout", "/desk/network/roll-out", 60, Power.OPERATE_NETWORK);
  }

  @Bean
  static MenuEntry standardsEntry() {
    return MenuEntry.of("standards.menu", "/desk/standards", 58, Power.MANAGE_CENTRE);
  }

  @Bean
  static AdminTile standardsTile() {
    return new AdminTile(
        26,
        "/desk/standards",
        "standards.menu",
        "standards.tile",
        () -> MessageText.of("standards.tile.more"));
  }
}

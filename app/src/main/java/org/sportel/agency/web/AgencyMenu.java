package org.sportel.agency.web;

import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu and on the administrator's page. */
@Configuration(proxyBeanMethods = false)
class AgencyMenu {
  @Bean
  static MenuEntry agencyFiguresEntry() {
    return MenuEntry.of("agency.figures", "/desk/agency/figures", 59, Power.MANAGE_CENTRE);
  }

  @Bean
  static AdminTile delegationsTile() {
    return new AdminTile(
        27,
        DelegationsController.PATH,
        "agency.delegations",
        "agency.tile",
        () -> MessageText.of("agency.tile.more"));
  }
}

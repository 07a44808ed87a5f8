package org.sportel.network.web;

import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.web.AdminPlace;
import org.sportel.web.MenuEntry;
import org.sportel.web.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu and on the administrator's start page. */
@Configuration(proxyBeanMethods = false)
class NetworkMenuConfiguration {
  @Bean
  static MenuEntry centresMenu() {
    return MenuEntry.of("network.centres.title", "/desk/admin/centres", 800, Power.MANAGE_CENTRE);
  }

  @Bean
  static AdminPlace unitsPlace(Units units) {
    return new AdminPlace(
        30,
        "/desk/admin/units",
        "network.units.title",
        "network.units.about",
        () -> Message.of("network.units.count", units.tree().all().size()));
  }

  @Bean
  static AdminPlace centresPlace(Centres centres, CurrentDay today) {
    return new AdminPlace(
        40,
        "/desk/admin/centres",
        "network.centres.title",
        "network.centres.about",
        () -> {
          var all = centres.list();
          var unknown = all.stream().filter(c -> c.hours().weekOf(today.day()).isEmpty()).count();
          return Message.of("network.centres.count", all.size(), unknown);
        });
  }
}

package org.sportel.network.web;

import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.sportel.web.Texts;
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
  static AdminTile facePlace(CurrentTenant current) {
    return new AdminTile(
        25,
        "/desk/admin/face",
        "network.face.title",
        "network.face.aboutTile",
        () -> MessageText.of("network.face.tile", Texts.show(current.get().name()).text()));
  }

  @Bean
  static AdminTile unitsPlace(Units units) {
    return new AdminTile(
        30,
        "/desk/admin/units",
        "network.units.title",
        "network.units.about",
        () -> MessageText.of("network.units.count", units.tree().all().size()));
  }

  @Bean
  static AdminTile centresPlace(Centres centres, CurrentDay today) {
    return new AdminTile(
        40,
        "/desk/admin/centres",
        "network.centres.title",
        "network.centres.about",
        () -> {
          var all = centres.list();
          var unknown = all.stream().filter(c -> c.hours().weekOf(today.day()).isEmpty()).count();
          return MessageText.of("network.centres.count", all.size(), unknown);
        });
  }

  @Bean
  static AdminTile.Need unitsNeeded(Units units) {
    return new AdminTile.Need(
        20,
        "network.units.title",
        () -> {
          int all = units.tree().all().size();
          return new AdminTile.Need.State(all > 0, MessageText.of("network.units.count", all));
        });
  }

  @Bean
  static AdminTile.Need centresNeeded(Centres centres, CurrentDay today) {
    return new AdminTile.Need(
        30,
        "network.centres.title",
        () -> {
          var all = centres.list();
          var unknown = all.stream().filter(c -> c.hours().weekOf(today.day()).isEmpty()).count();
          return new AdminTile.Need.State(
              all.size() > unknown, MessageText.of("network.centres.count", all.size(), unknown));
        });
  }
}

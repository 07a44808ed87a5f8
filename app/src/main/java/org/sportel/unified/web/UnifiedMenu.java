package org.sportel.unified.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.unified.Adoptions;
import org.sportel.web.MenuEntry;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines in the staff menu, and what waits on the start page of designers. */
@Configuration(proxyBeanMethods = false)
class UnifiedMenu {
  @Bean
  static MenuEntry adoptionsEntry() {
    return MenuEntry.of("unified.menu", "/desk/adoptions", 71, Power.DESIGN_SERVICES);
  }

  @Bean
  static MenuEntry unifiedEntry() {
    return MenuEntry.of(
        "unified.menu.operator", "/desk/network/unified", 62, Power.OPERATE_NETWORK);
  }

  @Bean
  static Panel adoptionsToday(Adoptions adoptions, StartPart start) {
    return new Panel() {
      @Override
      public String host() {
        return StartPart.HOST;
      }

      @Override
      public int order() {
        return 41;
      }

      @Override
      public Optional<PanelContent> render(UUID subject) {
        return start.of(Power.DESIGN_SERVICES, () -> content(adoptions.waiting()));
      }
    };
  }

  private static PanelContent content(List<Adoptions.Shown> waiting) {
    var alarms = waiting.stream().filter(Adoptions.Shown::alarm).count();
    return new PanelContent(
        t("unified.menu"),
        Tile.row(
            List.of(
                new Tile(alarms, t("unified.today.alarms"), "/desk/adoptions", false),
                new Tile(
                    waiting.size() - alarms, t("unified.today.other"), "/desk/adoptions", false))));
  }
}

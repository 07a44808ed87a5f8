package org.sportel.insight.web;

import java.util.Set;
import org.sportel.insight.FigureAccess;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightMenu {
  @Bean
  MenuEntry figuresMenu() {
    return new MenuEntry("insight.menu.figures", "/desk/figures", 60, FigureAccess.SEEING);
  }

  @Bean
  MenuEntry networkFiguresMenu() {
    return MenuEntry.of("insight.menu.network", "/desk/network/figures", 61, Power.OPERATE_NETWORK);
  }

  @Bean
  MenuEntry indicatorsMenu() {
    return new MenuEntry("insight.menu.indicators", "/desk/indicators", 60, Set.of());
  }

  @Bean
  MenuEntry networkMapMenu() {
    return MenuEntry.of("insight.menu.map", "/desk/network/map", 61, Power.OPERATE_NETWORK);
  }

  @Bean
  MenuEntry explanationsMenu() {
    return MenuEntry.of("insight.menu.explanations", "/desk/explanations", 61, Power.ADMINISTER);
  }

  @Bean
  MenuEntry fairMenu() {
    return MenuEntry.of("insight.menu.fair", "/desk/network/fair", 61, Power.OPERATE_NETWORK);
  }
}

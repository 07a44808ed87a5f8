package org.sportel.insight.dashboards.web;

import org.sportel.insight.dashboards.DashboardRight;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DashboardsMenu {
  @Bean
  MenuEntry dashboardsEntry() {
    return new MenuEntry(
        "insight.menu.dashboards", DashboardsController.PATH, 60, DashboardRight.COMPOSING);
  }
}

package org.sportel.operations.web;

import java.util.Set;
import org.sportel.operations.FailuresOfTenant;
import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tile on the administrator's start page, and the operator's line in the menu. */
@Configuration(proxyBeanMethods = false)
class OperationsMenu {
  @Bean
  AdminTile operationsTile(FailuresOfTenant failures) {
    return new AdminTile(
        90,
        "/desk/admin/operations",
        "operations.title",
        "operations.admin.about",
        () -> MessageText.of("operations.admin.count", failures.count().all()));
  }

  @Bean
  MenuEntry operationsMenuEntry() {
    return new MenuEntry(
        "operations.title", "/desk/admin/operations", 92, Set.of(Power.OPERATE_NETWORK));
  }
}

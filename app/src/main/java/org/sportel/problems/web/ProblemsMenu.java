package org.sportel.problems.web;

import org.sportel.platform.Power;
import org.sportel.problems.ProblemCategories;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu and on other modules' pages. */
@Configuration(proxyBeanMethods = false)
class ProblemsMenu {
  @Bean
  static MenuEntry problemsMenu() {
    return MenuEntry.of("problems.title", "/desk/problems", 60, Power.WORK_CASES);
  }

  @Bean
  static AdminTile problemsTile(ProblemCategories categories) {
    return new AdminTile(
        60,
        "/desk/problems/settings",
        "problems.settings.title",
        "problems.settings.text",
        () -> MessageText.of("problems.settings.count", categories.open().size()));
  }
}

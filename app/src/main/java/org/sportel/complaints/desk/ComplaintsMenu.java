package org.sportel.complaints.desk;

import org.sportel.complaints.settings.ComplaintCategories;
import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the menu and to the places of administrators. */
@Configuration(proxyBeanMethods = false)
class ComplaintsMenu {
  @Bean
  static MenuEntry complaintsMenu() {
    return MenuEntry.of("complaints.title", "/desk/complaints", 60, Power.HANDLE_COMPLAINTS);
  }

  @Bean
  static MenuEntry takeInMenu() {
    return MenuEntry.of("complaints.takein", "/desk/complaints/new", 9, Power.SERVE_COUNTER);
  }

  @Bean
  static AdminTile complaintTile(ComplaintCategories categories) {
    return new AdminTile(
        70,
        "/desk/complaints/settings",
        "complaints.settings",
        "complaints.settings.about",
        () -> MessageText.of("complaints.settings.count", categories.tree().size()));
  }
}

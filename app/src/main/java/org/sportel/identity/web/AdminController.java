package org.sportel.identity.web;

import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start of the administrator's pages. */
@Controller
final class AdminController {

  /** The menu's lines of this module. */
  @Configuration(proxyBeanMethods = false)
  static class AdminMenuConfiguration {
    @Bean
    static MenuEntry adminMenu() {
      return MenuEntry.of("identity.admin.title", "/desk/admin", 900, Power.ADMINISTER);
    }
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin")
  String start(Model model) {
    model.addAttribute("page", new AdminPage(AdminPage.LINKS));
    return "identity/web/adminPage";
  }
}

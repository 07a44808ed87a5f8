package org.sportel.identity.web;

import java.util.Comparator;
import org.sportel.identity.OpenSignIns;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start of the administrator's pages: every place that a module contributes. */
@Controller
final class AdminController {
  private final ObjectProvider<AdminTile> places;
  private final Transactions transactions;
  private final CurrentTenant current;

  AdminController(
      ObjectProvider<AdminTile> places, Transactions transactions, CurrentTenant current) {
    this.places = places;
    this.transactions = transactions;
    this.current = current;
  }

  /** The lines of this module in the menu and on the page. */
  @Configuration(proxyBeanMethods = false)
  static class AdminMenuConfiguration {
    @Bean
    static MenuEntry adminMenu() {
      return MenuEntry.of("identity.admin.title", "/desk/admin", 900, Power.ADMINISTER);
    }

    @Bean
    static AdminTile staffPlace(StaffOfUnit staff) {
      return new AdminTile(
          10,
          "/desk/admin/staff",
          "identity.staff.title",
          "identity.admin.staff",
          () -> {
            var active = staff.all().stream().filter(Staff::active).count();
            return MessageText.of(
                "identity.admin.staff.count", active, staff.all().size() - active);
          });
    }

    @Bean
    static AdminTile sessionsPlace(OpenSignIns open) {
      return new AdminTile(
          20,
          "/desk/admin/sessions",
          "identity.sessions.title",
          "identity.admin.sessions",
          () -> MessageText.of("identity.admin.sessions.count", open.list().size()));
    }
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin")
  String start(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), this::page));
    return "identity/web/adminPage";
  }

  private AdminPage page() {
    return new AdminPage(
        places.stream()
            .sorted(Comparator.comparingInt(AdminTile::order))
            .map(
                place ->
                    new AdminPage.Line(
                        place.href(), place.title(), place.text(), place.count().get()))
            .toList());
  }
}

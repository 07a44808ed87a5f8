package org.sportel.register.web;

import org.sportel.audit.AccessWords;
import org.sportel.platform.Power;
import org.sportel.register.Book;
import org.sportel.register.NumberFormats;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the staff menu and of the administrator's start page that lead to the books. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {
  @Bean
  MenuEntry registerForOfficers() {
    return MenuEntry.of("register.menu", "/desk/register", 40, Power.WORK_CASES);
  }

  @Bean
  MenuEntry registerForClerks() {
    return MenuEntry.of("register.menu", "/desk/register", 40, Power.SERVE_COUNTER);
  }

  @Bean
  MenuEntry registerForAuditors() {
    return MenuEntry.of("register.menu", "/desk/register", 40, Power.AUDIT);
  }

  @Bean
  static AdminTile numbersPlace(NumberFormats formats) {
    return new AdminTile(
        70,
        "/desk/admin/numbers",
        "register.numbers.title",
        "register.numbers.about",
        () ->
            MessageText.of(
                "register.numbers.count",
                formats.next(Book.INCOMING, formats.of(Book.INCOMING)).value()));
  }

  @Bean
  static AccessWords registerAccessWords() {
    return AccessWords.of("register");
  }
}

package org.sportel.visits.web;

import org.sportel.audit.AccessWords;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class VisitsMenu {
  @Bean
  static MenuEntry counterMenu() {
    return MenuEntry.of("visits.counter.title", "/desk/counter", 5, Power.SERVE_COUNTER);
  }

  @Bean
  static MenuEntry receptionMenu() {
    return MenuEntry.of("visits.reception.title", "/desk/reception", 8, Power.SERVE_COUNTER);
  }

  @Bean
  static MenuEntry appointmentsMenu() {
    return MenuEntry.of("visits.diary.title", "/desk/appointments", 9, Power.SERVE_COUNTER);
  }

  @Bean
  static AccessWords visitsAccessWords() {
    return AccessWords.of("visits");
  }

  @Bean
  static MenuEntry institutionsMenu() {
    var list = "/desk/consultations/institutions";
    return MenuEntry.of("visits.institutions.title", list, 791, Power.ADMINISTER);
  }

  @Bean
  static MenuEntry dayMenu() {
    return MenuEntry.of("visits.today.title", "/desk/today", 790, Power.MANAGE_CENTRE);
  }
}

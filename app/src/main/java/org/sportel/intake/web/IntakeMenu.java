package org.sportel.intake.web;

import org.sportel.audit.AccessWords;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The counter's entry in the staff menu. */
@Configuration(proxyBeanMethods = false)
class IntakeMenu {
  @Bean
  MenuEntry takeApplications() {
    return MenuEntry.of("intake.menu", "/desk/apply", 10, Power.SERVE_COUNTER);
  }

  @Bean
  static AccessWords intakeAccessWords() {
    return AccessWords.of("intake");
  }
}

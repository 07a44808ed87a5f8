package org.sportel.casework.web.today;

import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the staff menu that lead to cases. */
@Configuration(proxyBeanMethods = false)
class CaseMenu {
  @Bean
  MenuEntry casesForOfficers() {
    return MenuEntry.of("casework.menu.cases", "/desk/cases", 20, Power.WORK_CASES);
  }

  @Bean
  MenuEntry casesForClerks() {
    return MenuEntry.of("casework.menu.cases", "/desk/cases", 20, Power.SERVE_COUNTER);
  }

  @Bean
  MenuEntry casesForAuditors() {
    return MenuEntry.of("casework.menu.cases", "/desk/cases", 20, Power.AUDIT);
  }

  @Bean
  MenuEntry textBlocksForHeads() {
    return MenuEntry.of("casework.block.title", "/desk/text-blocks", 25, Power.APPROVE_DECISIONS);
  }

  @Bean
  MenuEntry stoppedForDesigners() {
    return MenuEntry.of("casework.menu.stopped", "/desk/stopped", 58, Power.DESIGN_SERVICES);
  }

  @Bean
  MenuEntry stoppedForAdministrators() {
    return MenuEntry.of("casework.menu.stopped", "/desk/stopped", 58, Power.ADMINISTER);
  }
}

package org.sportel.network.change;

import java.time.Clock;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Panel;
import org.sportel.web.PanelTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bars of an organisation that closes, on public pages and on those of its staff. */
@Configuration(proxyBeanMethods = false)
class ClosingBars {
  @Bean
  static Panel closingOnPublicPages(CurrentTenant current, PanelTemplates templates, Clock clock) {
    return new ClosingBar("web.public", current, templates, clock);
  }

  @Bean
  static Panel closingOnStaffPages(CurrentTenant current, PanelTemplates templates, Clock clock) {
    return new ClosingBar("web.staff", current, templates, clock);
  }
}

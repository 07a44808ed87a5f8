package org.sportel.outbound.web;

import java.util.Set;
import org.sportel.audit.AccessWords;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.sportel.web.timeline.TimelineWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu, in the access log and in timelines. */
@Configuration(proxyBeanMethods = false)
class OutboundMenu {
  @Bean
  static MenuEntry outboundMenu() {
    return MenuEntry.of("outbound.title", "/desk/requests", 25, Power.WORK_CASES);
  }

  @Bean
  static AccessWords outboundAccessWords() {
    return AccessWords.of("outbound");
  }

  @Bean
  static TimelineWords outboundEventWords() {
    return TimelineWords.of(
        "outbound",
        Set.of(
            OutboundEvent.Sent.TYPE,
            OutboundEvent.Reminded.TYPE,
            OutboundEvent.Answered.TYPE,
            OutboundEvent.SilenceRecorded.TYPE,
            OutboundEvent.TakenBack.TYPE));
  }
}

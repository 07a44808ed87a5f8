package lostproperty;

import java.util.List;
import java.util.Set;
import org.sportel.audit.AccessWords;
import org.sportel.insight.declared.CountedEvents;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.sportel.web.timeline.TimelineWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the module contributes that is no class of its own. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = LostProperty.class)
class LostProperty {
  @Bean
  static MenuEntry lostMenu() {
    return MenuEntry.of("lost.title", "/desk/lost", 90, Power.SERVE_COUNTER);
  }

  @Bean
  static AccessWords lostAccessWords() {
    return AccessWords.of("lost");
  }

  @Bean
  static TimelineWords lostEventWords() {
    return TimelineWords.of("lost", Set.of("lost.reported", "lost.found"));
  }

  @Bean
  static CountedEvents lostCountedEvents() {
    return () -> List.of("lost.reported", "lost.found");
  }
}

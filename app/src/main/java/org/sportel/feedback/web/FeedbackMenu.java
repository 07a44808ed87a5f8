package org.sportel.feedback.web;

import org.sportel.audit.AccessWords;
import org.sportel.platform.Power;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu and in the access log. */
@Configuration(proxyBeanMethods = false)
class FeedbackMenu {
  @Bean
  static MenuEntry feedbackMenu() {
    return MenuEntry.of("feedback.title", "/desk/feedback", 65, Power.SERVE_COUNTER);
  }

  @Bean
  static MenuEntry surveyMenu() {
    return MenuEntry.of("feedback.survey.title", "/desk/surveys", 66, Power.SERVE_COUNTER);
  }

  @Bean
  static AccessWords feedbackAccessWords() {
    return AccessWords.of("feedback");
  }
}

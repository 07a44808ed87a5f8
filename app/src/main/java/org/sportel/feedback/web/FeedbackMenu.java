package org.sportel.feedback.web;

import java.util.Set;
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
  static MenuEntry mysteryMenu() {
    return new MenuEntry(
        "feedback.mystery.title",
        "/desk/mystery",
        67,
        Set.of(Power.ADMINISTER, Power.MANAGE_CENTRE));
  }

  @Bean
  static MenuEntry ownMysteryVisitsMenu() {
    return MenuEntry.of(
        "feedback.mystery.own.title", "/desk/mystery/visits", 1, Power.MAKE_MYSTERY_VISITS);
  }

  @Bean
  static MenuEntry interviewMenu() {
    return MenuEntry.of(
        "feedback.interview.title", "/desk/interviews", 68, Power.APPROVE_DECISIONS);
  }

  @Bean
  static AccessWords feedbackAccessWords() {
    return AccessWords.of("feedback");
  }
}

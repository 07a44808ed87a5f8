package org.sportel.deadlines.web;

import org.sportel.deadlines.DeclareDay;
import org.sportel.network.CurrentDay;
import org.sportel.web.AdminPlace;
import org.sportel.web.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The days of the municipality on the administrator's start page. */
@Configuration(proxyBeanMethods = false)
class DaysPlace {
  @Bean
  static AdminPlace days(DeclareDay declareDay, CurrentDay today) {
    return new AdminPlace(
        60,
        "/desk/admin/days",
        "deadlines.days.title",
        "deadlines.days.about",
        () ->
            Message.of(
                "deadlines.days.count",
                declareDay.declared().stream()
                    .filter(change -> !change.day().isBefore(today.day()))
                    .count()));
  }
}

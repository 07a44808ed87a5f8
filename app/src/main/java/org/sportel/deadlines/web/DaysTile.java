package org.sportel.deadlines.web;

import org.sportel.deadlines.DeclareDay;
import org.sportel.network.CurrentDay;
import org.sportel.web.AdminTile;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The days of the municipality on the administrator's start page. */
@Configuration(proxyBeanMethods = false)
class DaysTile {
  @Bean
  static AdminTile days(DeclareDay declareDay, CurrentDay today) {
    return new AdminTile(
        60,
        "/desk/admin/days",
        "deadlines.days.title",
        "deadlines.days.about",
        () ->
            MessageText.of(
                "deadlines.days.count",
                declareDay.declared().stream()
                    .filter(change -> !change.day().isBefore(today.day()))
                    .count()));
  }
}

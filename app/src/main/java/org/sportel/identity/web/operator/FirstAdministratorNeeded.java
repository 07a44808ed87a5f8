package org.sportel.identity.web.operator;

import org.sportel.identity.FirstAdministrator;
import org.sportel.web.AdminTile;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A tenant needs somebody who looks after it. */
@Configuration(proxyBeanMethods = false)
class FirstAdministratorNeeded {
  @Bean
  static AdminTile.Need administratorNeeded(FirstAdministrator first) {
    return new AdminTile.Need(
        10,
        "identity.operator.first",
        () -> {
          var now = first.state();
          return new AdminTile.Need.State(
              now == FirstAdministrator.State.READY,
              MessageText.of("identity.operator.first." + now));
        });
  }
}

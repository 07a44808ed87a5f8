package org.sportel.notify;

import java.time.Clock;
import org.sportel.notify.mail.ClosedTransport;
import org.sportel.notify.mail.MailSettings;
import org.sportel.notify.mail.Mailbox;
import org.sportel.notify.mail.Transport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the way letters take: in the demo never out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotifyConfiguration {
  @Bean
  Transport mailTransport(
      @Value("${sportel.mode:run}") String mode, MailSettings settings, Clock clock) {
    if (mode.equals("demo")) {
      return new Mailbox(clock);
    }
    return settings.given() ? settings.transport() : new ClosedTransport();
  }
}

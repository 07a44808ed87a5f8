package org.sportel.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the settings is said at the start, not by the first letter. */
final class MailSettingsTests {
  @ParameterizedTest
  @CsvSource({
    "587, no-reply@localhost, starttls, SPORTEL_MAIL_FROM",
    "587, Opština Budva, starttls, SPORTEL_MAIL_FROM",
    "0, office@budva.example, starttls, SPORTEL_MAIL_PORT",
    "587, office@budva.example, ssl, SPORTEL_MAIL_TLS",
  })
  void refusesWhatCannotWork(int port, String from, String tls, String named) {
    assertThatThrownBy(() -> new MailSettings("mail.example.org", port, "", "", from, tls))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  @Test
  void needsNoSenderWithoutAServer() {
    assertThat(new MailSettings("", 587, "", "", "no-reply@localhost", "starttls").given())
        .isFalse();
  }
}

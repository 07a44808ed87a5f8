package org.sportel.platform.contact;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether letters leave this installation at all; no page promises one that cannot. */
@Component
public final class OutgoingMail {
  private final boolean sent;

  OutgoingMail(
      @Value("${sportel.mode:run}") String mode, @Value("${sportel.mail.host:}") String host) {
    this.sent = mode.equals("demo") || !host.isBlank();
  }

  /** The address a letter goes to; empty where no letters are sent. */
  public String reaches(String address) {
    return sent ? address : "";
  }
}

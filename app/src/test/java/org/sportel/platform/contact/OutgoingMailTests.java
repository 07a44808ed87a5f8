package org.sportel.platform.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OutgoingMailTests {
  @Test
  void promisesNoLetterWhereNoServerIsSet() {
    assertThat(new OutgoingMail("run", "").reaches("ana@example.org")).isEmpty();
    assertThat(new OutgoingMail("run", "mail.example.org").reaches("ana@example.org"))
        .isEqualTo("ana@example.org");
    assertThat(new OutgoingMail("demo", "").reaches("ana@example.org"))
        .isEqualTo("ana@example.org");
  }
}

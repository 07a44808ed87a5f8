package org.sportel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.web.Message;

final class PersonTests {
  private static Person ana(String email) {
    return new Person("PERSON", "self", "Ana", "", "Trg 1, Budva", email, "", "");
  }

  private static Optional<String> wrong(String email) {
    return Optional.ofNullable(ana(email).check().messages().get("email")).map(Message::key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@example.com\u00a0",
        "ana@example.com\u200b",
        "ana@općina.example",
        "ana@општина.срб",
        "ana@primer.xn--vermgensberatung-pwb"
      })
  void takesAddressesAsPeopleCopyThem(String typed) {
    assertThat(ana(typed).check().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@example.com;", "ana,b@example.com", "group:a@b.cc", "x<v@y.org>"})
  void asksAgainForWhatNoLetterReaches(String typed) {
    assertThat(wrong(typed)).contains("intake.error.email");
  }

  @Test
  void saysWhichLettersAreTheTrouble() {
    assertThat(wrong("saša@example.org")).contains("intake.error.emailLetters");
  }
}

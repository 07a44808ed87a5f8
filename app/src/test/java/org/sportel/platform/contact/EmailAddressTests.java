package org.sportel.platform.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTests {
  @ParameterizedTest
  @CsvSource({
    "ana@example.org, ana@example.org",
    "ana.petrovic+budva@Example.ORG, ana.petrovic+budva@example.org",
    "o'neil@example.org, o'neil@example.org",
    "ana@општина.срб, ana@xn--80appcfs5b.xn--90a3ac",
    "ana@primer.xn--vermgensberatung-pwb, ana@primer.xn--vermgensberatung-pwb",
    "ana@straße.de, ana@xn--strae-oqa.de",
    "ana@shqipëri.al, ana@xn--shqipri-vya.al"
  })
  void writesTheDomainAsItTravels(String typed, String wire) {
    assertThat(EmailAddress.read(typed)).map(EmailAddress::wire).contains(wire);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ana@example.com\u00a0",
        "ana@example.com\u200b",
        "\u202aana@example.com\u202c",
        "ana\u00ad@example.com",
        "\u2060ana@example.com\ufeff",
        "ana@example.com\r\n"
      })
  void takesAwayWhatCopyingLeaves(String typed) {
    assertThat(EmailAddress.read(typed)).map(EmailAddress::value).contains("ana@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "ana",
        "ana@localhost",
        "ana@example.com;",
        "ana,b@example.com",
        "ana@example..com",
        ".ana@example.com",
        "ana.@example.com",
        "ana..b@example.com",
        "ana@b@example.com",
        "ana petrovic@example.com",
        "Ana <ana@example.com>",
        "x<victim@y.org>",
        "group:a@b.cc;",
        "group:a@b.cc",
        "@relay.org:ana@example.com",
        "\"ana b\"@example.com",
        "ana@[127.0.0.1]",
        "ana@127.0.0.1",
        "ana@-example.com",
        "ana@example-.com",
        "ana@exa_mple.com",
        "ana@xn--zzzzzzzzzzz.com",
        "ok@example.org\nBcc: evil@x.yy",
        "ana@example.com, eva@example.com"
      })
  void refusesWhatNoLetterReaches(String typed) {
    assertThat(EmailAddress.fault(typed)).contains(EmailAddress.Fault.SHAPE);
  }

  @Test
  void saysThatLettersBeforeTheSignAreNotCarried() {
    assertThat(EmailAddress.fault("ана@општина.срб")).contains(EmailAddress.Fault.LETTERS);
    assertThat(EmailAddress.fault("saša@example.org")).contains(EmailAddress.Fault.LETTERS);
  }

  @Test
  void keepsToTheLengthsOfMail() {
    var label = "a".repeat(63);
    assertThat(EmailAddress.read("a".repeat(64) + "@" + label + ".org")).isPresent();
    assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(EmailAddress.read("a@" + label + "a.org")).isEmpty();
    assertThat(EmailAddress.read("a@" + (label + ".").repeat(4) + "org")).isEmpty();
  }

  @Test
  void looksAtTwoMillionSignsInNoTime() {
    for (var sign : new String[] {"a", "@", ".", "а", "\u200b", "("}) {
      var much = sign.repeat(2_000_000);
      Assertions.assertTimeout(
          Duration.ofMillis(200), () -> assertThat(EmailAddress.fault(much)).isPresent());
    }
  }
}

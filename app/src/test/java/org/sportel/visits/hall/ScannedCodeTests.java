package org.sportel.visits.hall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people type and what readers of QR codes type. */
class ScannedCodeTests {
  private static final String CODE = "7GK4M2XP9Q";

  @Test
  void findsTheCodeInTheAddressThatAQrCodeHolds() {
    var page = "https://budva.example.org/m/budva/tickets/" + CODE;
    assertThat(ScannedCode.of(page)).isEqualTo(CODE);
    assertThat(ScannedCode.of("  " + page.toUpperCase(java.util.Locale.ROOT) + "\n"))
        .isEqualTo(CODE);
    assertThat(ScannedCode.of("http://x/m/budva/appointments/7GK4M-2XP9Q?lang=sq#top"))
        .isEqualTo("7GK4M-2XP9Q");
    assertThat(ScannedCode.of("/m/budva/appointments/7gk4m2xp9q/times")).isEqualTo("7gk4m2xp9q");
  }

  @Test
  void leavesACodeAsItWasTyped() {
    assertThat(ScannedCode.of(" 7gk4m-2xp9q ")).isEqualTo("7gk4m-2xp9q");
    assertThat(ScannedCode.of("7gk4m 2xp9q")).isEqualTo("7gk4m 2xp9q");
    assertThat(ScannedCode.of("")).isEmpty();
  }

  @Test
  void givesBackAnAddressWithoutACode() {
    assertThat(ScannedCode.of("https://example.org/")).isEqualTo("https://example.org/");
    var long1 = "https://example.org/" + "a/".repeat(300);
    assertThat(ScannedCode.of(long1)).isEqualTo(long1);
  }
}

package org.sportel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes that authenticator programs show; examples of RFC 6238, appendix B, and RFC 4648. */
class TotpTests {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    var step = Totp.step(Instant.ofEpochSecond(second));
    assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
    assertThat(Totp.code(SECRET, step, Totp.DIGITS)).isEqualTo(code.substring(2));
  }

  @Test
  void takesTheCodeBeforeAndAfterAndNoOther() {
    var now = Instant.ofEpochSecond(1111111111);
    long step = Totp.step(now);
    for (int away = -3; away <= 3; away++) {
      var found = Totp.typed(SECRET, Totp.code(SECRET, step + away, Totp.DIGITS), now);
      assertThat(found.isPresent()).as("%d steps away", away).isEqualTo(Math.abs(away) <= 1);
    }
  }

  @Test
  void readsACodeHoweverItIsTyped() {
    var now = Instant.ofEpochSecond(1111111111);
    assertThat(Totp.typed(SECRET, " 050 471 ", now)).isPresent();
    assertThat(Totp.typed(SECRET, "050\u00a0471", now)).isPresent();
    assertThat(Totp.typed(SECRET, "٠٥٠٤٧١", now)).isPresent();
    for (var wrong : new String[] {"", "05047", "0504711", "o50471", "-50471", "0".repeat(9_000)}) {
      assertThat(Totp.typed(SECRET, wrong, now)).as(wrong).isEmpty();
    }
  }

  @Test
  void writesAKeyThatCanBeTyped() {
    assertThat(NewDevice.letters(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    var device = NewDevice.of("sealed", SECRET, "ana@budva.me");
    assertThat(device.secret()).startsWith("GEZD GNBV ").endsWith(" OJQ".substring(1));
    assertThat(device.address())
        .isEqualTo(
            "otpauth://totp/Sportel:ana%40budva.me?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Sportel&algorithm=SHA1&digits=6&period=30");
  }
}

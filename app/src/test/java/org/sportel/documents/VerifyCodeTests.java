package org.sportel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.platform.TenantId;

final class VerifyCodeTests {
  private final SecureRandom random = new SecureRandom();

  @Test
  void readsWhatItPrints() {
    var codes = Stream.generate(() -> VerifyCode.draw(new TenantId(12), random)).limit(500);

    assertThat(codes)
        .allSatisfy(
            code -> {
              assertThat(VerifyCode.read(code.text())).contains(code);
              assertThat(VerifyCode.read(" " + code.text().toLowerCase(Locale.ROOT) + " "))
                  .contains(code);
              assertThat(VerifyCode.read(code.text().replace('0', 'o').replace('1', 'l')))
                  .contains(code);
            });
  }

  @Test
  void noticesOneWrongLetter() {
    var code = VerifyCode.draw(new TenantId(3), random).text();
    for (int i = 2; i < code.length(); i++) {
      if (code.charAt(i) == '-') {
        continue;
      }
      char other = code.charAt(i) == '7' ? '8' : '7';
      assertThat(VerifyCode.read(code.substring(0, i) + other + code.substring(i + 1))).isEmpty();
    }
  }

  @Test
  void readsNothingElse() {
    for (var text :
        new String[] {"", "1", "абв", "1".repeat(1000), "99999999999-00000-00000-00000"}) {
      assertThat(VerifyCode.read(text)).isEmpty();
    }
  }
}

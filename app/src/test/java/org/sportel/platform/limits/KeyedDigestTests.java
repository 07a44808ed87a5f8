package org.sportel.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** Who reads the table of tries finds no address by trying all. */
final class KeyedDigestTests {
  @Test
  void isTheSameForAllWhoShareTheSecretAndForNobodyElse() {
    var here = KeyedDigest.by("one secret");
    assertThat(here.of("verify 192.0.2.7"))
        .hasSize(32)
        .isEqualTo(KeyedDigest.by("one secret").of("verify 192.0.2.7"))
        .isNotEqualTo(here.of("verify 192.0.2.8"))
        .isNotEqualTo(KeyedDigest.by("another secret").of("verify 192.0.2.7"));
  }

  @Test
  void isNotTheDigestThatAnybodyCanMake() throws Exception {
    var plain =
        MessageDigest.getInstance("SHA-256")
            .digest("verify 192.0.2.7".getBytes(StandardCharsets.UTF_8));
    assertThat(KeyedDigest.by("one secret").of("verify 192.0.2.7")).isNotEqualTo(plain);
  }
}

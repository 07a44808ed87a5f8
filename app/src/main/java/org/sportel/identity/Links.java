package org.sportel.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes one-time links of 128 random bits. */
@Component
final class Links {
  private static final Duration VALID = Duration.ofDays(3);

  private final Accounts accounts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Links(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  OneTimeLink make(AccountId account) {
    return make(account, VALID);
  }

  OneTimeLink make(AccountId account, Duration valid) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var expires = clock.instant().plus(valid);
    accounts.link(account, SecretDigest.of(code), expires);
    return new OneTimeLink(code, "/password#" + code, expires);
  }
}

package org.sportel.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The cheapest hashes there are, so that hundreds of people sign in within a test run. */
@Primary
@Component
final class QuickHashes implements PasswordEncoder {
  private final PasswordEncoder cheap = new BCryptPasswordEncoder(4);

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return cheap.encode(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return cheap.matches(password, hash);
  }
}

package org.sportel.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sportel.network.Tenants;
import org.sportel.platform.computing.ComputePool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords. A hash costs a processor for tens of milliseconds on purpose, so it
 * is left to the pool for what computes.
 */
@Component
final class Passwords {
  private static final int SHORTEST = 12;
  private static final int LONGEST_BYTES = 72;

  private final PasswordEncoder encoder;
  private final EasyPasswords easy = new EasyPasswords();
  private final Tenants tenants;
  private final boolean demo;
  private final ComputePool pool;
  private final String nobodys;

  Passwords(
      PasswordEncoder encoder,
      Tenants tenants,
      ComputePool pool,
      @Value("${sportel.sign-in.demo-passwords:#{'${sportel.mode:run}' == 'demo'}}") boolean demo) {
    this.encoder = encoder;
    this.tenants = tenants;
    this.demo = demo;
    this.pool = pool;
    this.nobodys = required(encoder.encode("the account does not exist"));
  }

  /**
   * The hash to keep.
   *
   * @throws StaffRefusal PASSWORD_SHORT, PASSWORD_LONG or PASSWORD_SIMPLE
   */
  String hash(Account account, String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_SHORT, SHORTEST);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_LONG, LONGEST_BYTES);
    }
    if (!demo && easy.easy(password, names(account))) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_SIMPLE);
    }
    return pool.hash(() -> required(encoder.encode(password)));
  }

  private List<String> names(Account account) {
    var home = tenants.get(account.home());
    var names = new ArrayList<>(home.name().texts().values());
    names.add(home.slug());
    names.add(account.name().value());
    return names;
  }

  /** Whether the password is the account's; an account without one costs the same time. */
  boolean matches(java.util.Optional<String> hash, String password) {
    var right = pool.hash(() -> encoder.matches(shortened(password), hash.orElse(nobodys)));
    return right && hash.isPresent();
  }

  /** A password beyond the limit was never accepted, so cutting it cannot let anybody in. */
  private static String shortened(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES ? "" : password;
  }

  private static String required(@org.jspecify.annotations.Nullable String hash) {
    if (hash == null) {
      throw new IllegalStateException("No hash");
    }
    return hash;
  }
}

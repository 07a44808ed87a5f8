package org.sportel.platform;

import static org.sportel.platform.db.Tables.SECRET_KEY;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;

/**
 * Seals text so that a browser can keep it without reading or changing it: AES-256 in GCM with a
 * random key that all machines of the program share.
 */
public final class Sealer {
  private static final String NAME = "browser";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Transactions transactions;
  private final DSLContext sql;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final AtomicReference<Optional<SecretKeySpec>> kept =
      new AtomicReference<>(Optional.empty());

  Sealer(Transactions transactions, DSLContext sql, Clock clock) {
    this.transactions = transactions;
    this.sql = sql;
    this.clock = clock;
  }

  /** Seals it for one purpose. */
  public String seal(String purpose, String text) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
    var both = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE, sealed.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /** Opens what was sealed for this purpose; empty for anything else. */
  public Optional<String> open(String purpose, String sealed) {
    try {
      var both = Base64.getUrlDecoder().decode(sealed);
      if (both.length <= NONCE) {
        return Optional.empty();
      }
      var nonce = Arrays.copyOf(both, NONCE);
      var text =
          run(Cipher.DECRYPT_MODE, purpose, nonce, Arrays.copyOfRange(both, NONCE, both.length));
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private byte[] run(int mode, String purpose, byte[] nonce, byte[] bytes) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not sealed here", e);
    }
  }

  private SecretKeySpec key() {
    var known = kept.get();
    if (known.isPresent()) {
      return known.get();
    }
    var key = transactions.scope().isEmpty() ? load() : apart();
    kept.set(Optional.of(key));
    return key;
  }

  private SecretKeySpec load() {
    return transactions.write(Scope.network(), this::shared);
  }

  /** Once for each start: whoever seals first may be within a tenant's transaction. */
  private SecretKeySpec apart() {
    return CompletableFuture.supplyAsync(this::load, Thread::startVirtualThread).join();
  }

  /** The first machine to ask makes the key; the others find it. */
  private SecretKeySpec shared() {
    var fresh = new byte[32];
    random.nextBytes(fresh);
    sql.insertInto(SECRET_KEY)
        .set(SECRET_KEY.NAME, NAME)
        .set(SECRET_KEY.VALUE, fresh)
        .set(SECRET_KEY.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
    var value =
        sql.select(SECRET_KEY.VALUE)
            .from(SECRET_KEY)
            .where(SECRET_KEY.NAME.eq(NAME))
            .fetchSingle(SECRET_KEY.VALUE);
    return new SecretKeySpec(value, "AES");
  }
}

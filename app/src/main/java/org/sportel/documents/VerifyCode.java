package org.sportel.documents;

import java.security.SecureRandom;
import java.util.Optional;
import org.sportel.platform.TenantId;
import org.sportel.platform.text.CodeLetters;

/**
 * The code printed on an issued document, such as {@code 12-7GK4M-2XP9Q-TRBD5}: the tenant's
 * number, then 70 random bits and a check letter, so that it can be read out and typed.
 *
 * @param tenant number of the tenant that issued the document
 * @param letters fifteen of the {@link CodeLetters}, the last of which checks the others
 */
public record VerifyCode(TenantId tenant, String letters) {
  private static final int LENGTH = 15;

  public VerifyCode {
    if (!CodeLetters.are(letters, LENGTH) || !holds(tenant, letters)) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  /** A fresh code of a tenant. */
  public static VerifyCode draw(TenantId tenant, SecureRandom random) {
    var letters = CodeLetters.draw(LENGTH - 1, random);
    return new VerifyCode(tenant, letters + check(tenant, letters));
  }

  /** Reads what a person typed; empty when it cannot be a code. */
  public static Optional<VerifyCode> read(String typed) {
    return CodeLetters.readNumbered(typed, LENGTH)
        .filter(read -> holds(new TenantId(read.number()), read.letters()))
        .map(read -> new VerifyCode(new TenantId(read.number()), read.letters()));
  }

  /** Grouped for reading: the form that stands on the document and in its address. */
  public String text() {
    return tenant.value() + "-" + CodeLetters.grouped(letters, 5);
  }

  private static boolean holds(TenantId tenant, String letters) {
    return check(tenant, letters) == letters.charAt(LENGTH - 1);
  }

  private static char check(TenantId tenant, String letters) {
    int sum = tenant.value() % CodeLetters.count();
    for (int i = 0; i < LENGTH - 1; i++) {
      sum = (sum * 3 + CodeLetters.value(letters.charAt(i))) % CodeLetters.count();
    }
    return CodeLetters.letter(sum);
  }

  @Override
  public String toString() {
    return text();
  }
}

package org.sportel.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.sportel.platform.TenantId;

/**
 * The code printed on an issued document, such as {@code 12-7GK4M-2XP9Q-TRBD5}: the tenant's
 * number, then 70 random bits and a check letter in an alphabet without I, L, O and U, so that it
 * can be read out and typed.
 *
 * @param tenant number of the tenant that issued the document
 * @param letters fifteen letters, the last of which checks the others
 */
public record VerifyCode(TenantId tenant, String letters) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 15;

  public VerifyCode {
    if (letters.length() != LENGTH
        || letters.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)
        || check(tenant, letters) != letters.charAt(LENGTH - 1)) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  /** A fresh code of a tenant. */
  public static VerifyCode draw(TenantId tenant, SecureRandom random) {
    var letters = new StringBuilder();
    for (int i = 0; i < LENGTH - 1; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new VerifyCode(tenant, letters.append(check(tenant, letters)).toString());
  }

  /** Reads what a person typed: any case, with or without hyphens, O for 0 and I or L for 1. */
  public static Optional<VerifyCode> read(String typed) {
    if (typed.length() > 60) {
      return Optional.empty();
    }
    var plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-–]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    int cut = plain.length() - LENGTH;
    if (cut < 1 || cut > 9) {
      return Optional.empty();
    }
    var prefix = plain.substring(0, cut);
    var letters = plain.substring(cut);
    boolean known =
        prefix.chars().allMatch(c -> c >= '0' && c <= '9')
            && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    if (!known || Integer.parseInt(prefix) == 0) {
      return Optional.empty();
    }
    var tenant = new TenantId(Integer.parseInt(prefix));
    return check(tenant, letters) == letters.charAt(LENGTH - 1)
        ? Optional.of(new VerifyCode(tenant, letters))
        : Optional.empty();
  }

  /** Grouped for reading: the form that stands on the document and in its address. */
  public String text() {
    return "%d-%s-%s-%s"
        .formatted(
            tenant.value(),
            letters.substring(0, 5),
            letters.substring(5, 10),
            letters.substring(10));
  }

  private static char check(TenantId tenant, CharSequence letters) {
    int sum = tenant.value() % ALPHABET.length();
    for (int i = 0; i < LENGTH - 1; i++) {
      sum = (sum * 3 + ALPHABET.indexOf(letters.charAt(i))) % ALPHABET.length();
    }
    return ALPHABET.charAt(sum);
  }

  @Override
  public String toString() {
    return text();
  }
}

package org.sportel.casework;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sportel.platform.TenantId;

/**
 * The code that lets an applicant follow a case without signing in, such as {@code
 * 3-H7QK-2M9D-XW4T-P0RB}: the tenant's number and 80 random bits. It is shown once and stored only
 * as a salted digest.
 *
 * @param letters sixteen letters of Crockford's alphabet, which has no I, L, O and U
 */
public record TrackingCode(TenantId tenant, String letters) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern TYPED = Pattern.compile("([0-9]{1,9})-?([0-9A-Z]{16})");
  private static final Pattern LETTERS = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");

  /** Refuses anything but sixteen letters. */
  public TrackingCode {
    if (!LETTERS.matcher(letters).matches()) {
      throw new IllegalArgumentException("Not a tracking code");
    }
  }

  /** A fresh code. */
  static TrackingCode draw(TenantId tenant, SecureRandom random) {
    var letters = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new TrackingCode(tenant, letters.toString());
  }

  /**
   * Reads what a person typed: in any case, with spaces, O for 0, I or L for 1; empty when it
   * cannot be a code. The first hyphen, after the tenant's number, is needed.
   */
  public static Optional<TrackingCode> read(String typed) {
    var cut = typed.strip().indexOf('-');
    if (typed.length() > 60 || cut < 1) {
      return Optional.empty();
    }
    var plain = typed.strip().toUpperCase(Locale.ROOT);
    var letters =
        plain
            .substring(cut)
            .replaceAll("[\\s–-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    var found = TYPED.matcher(plain.substring(0, cut) + "-" + letters);
    return found.matches() && LETTERS.matcher(found.group(2)).matches()
        ? Optional.of(
            new TrackingCode(new TenantId(Integer.parseInt(found.group(1))), found.group(2)))
        : Optional.empty();
  }

  /** As it is printed. */
  public String text() {
    return "%d-%s-%s-%s-%s"
        .formatted(
            tenant.value(),
            letters.substring(0, 4),
            letters.substring(4, 8),
            letters.substring(8, 12),
            letters.substring(12));
  }

  @Override
  public String toString() {
    return "tracking code of tenant " + tenant.value();
  }
}

package org.sportel.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person signs in with: 3 to 120 small letters, digits and {@code . _ - @}.
 *
 * @throws IllegalArgumentException for anything else
 */
public record SignInName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,119}");

  /** Checks the form. */
  public SignInName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a sign-in name");
    }
  }

  /** Reads what a person typed, without regard to capitals and outer spaces. */
  public static Optional<SignInName> typed(String text) {
    var name = text.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(name).matches() ? Optional.of(new SignInName(name)) : Optional.empty();
  }
}

package org.sportel.catalogue.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tenant's short name for a service, such as {@code BD-004}: stable over all its versions.
 *
 * @param value letters, digits and hyphens, at most forty
 */
public record ServiceCode(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

  /** Refuses another form. */
  @JsonCreator
  public ServiceCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a service code");
    }
  }

  /** The code of an address or a file, where it has the form of one; letters become capitals. */
  public static Optional<ServiceCode> find(String text) {
    var code = text.strip().toUpperCase(Locale.ROOT);
    return FORM.matcher(code).matches() ? Optional.of(new ServiceCode(code)) : Optional.empty();
  }
}

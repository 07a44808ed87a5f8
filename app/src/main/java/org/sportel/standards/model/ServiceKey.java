package org.sportel.standards.model;

/**
 * A service of somebody.
 *
 * @param institution the slug of the institution whose service it is; empty for the municipality's
 *     own
 * @param code its code in that catalogue
 */
public record ServiceKey(String institution, String code) {
  private static final String BETWEEN = "/";

  /** Whether the municipality itself decides it. */
  public boolean own() {
    return institution.isEmpty();
  }

  /** As a form or an address has it. */
  public String text() {
    return institution + BETWEEN + code;
  }

  /** What {@link #text} wrote; anything else names no service. */
  public static ServiceKey of(String text) {
    int at = text.indexOf(BETWEEN);
    return at < 0
        ? new ServiceKey("", text)
        : new ServiceKey(text.substring(0, at), text.substring(at + 1));
  }
}

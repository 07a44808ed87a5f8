package org.sportel.register;

/**
 * A number of a protocol book as it is written, such as {@code IN-00012/2026}; unique in its
 * tenant.
 */
public record RegisterNumber(String value) {
  /** Refuses a blank number. */
  public RegisterNumber {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("Not a register number");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

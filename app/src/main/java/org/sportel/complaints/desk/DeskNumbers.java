package org.sportel.complaints.desk;

/** Whole numbers as people type them. */
final class DeskNumbers {
  private static final int MOST_DIGITS = 4;

  private DeskNumbers() {}

  /** The number; 0, which no field takes, for anything else. */
  static int whole(String typed) {
    var digits = typed.strip();
    boolean whole = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    return whole && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : 0;
  }
}

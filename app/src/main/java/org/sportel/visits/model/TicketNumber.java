package org.sportel.visits.model;

/**
 * A letter and a number, given once per centre and day.
 *
 * @param letter a capital from A to Z
 * @param number from 1
 */
public record TicketNumber(String letter, int number) {
  private static final int DIGITS = 3;

  /** As it is shown, called and printed, such as {@code A007}. */
  public String text() {
    var digits = String.valueOf(number);
    return letter + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }
}

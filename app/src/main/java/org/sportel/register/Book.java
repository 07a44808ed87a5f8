package org.sportel.register;

import java.time.temporal.ChronoUnit;

/** A protocol book of a tenant. */
public enum Book {
  /** What people and institutions send to the office. */
  INCOMING("IN", ChronoUnit.MICROS),
  /** What the office sends out: decisions, letters. */
  OUTGOING("OUT", ChronoUnit.MICROS),
  /** What goes from unit to unit. */
  INTERNAL("INT", ChronoUnit.MICROS),
  /** Complaints, which bear the hour of their receipt and no more. */
  COMPLAINTS("C", ChronoUnit.HOURS);

  private final String symbol;
  private final ChronoUnit exact;

  Book(String symbol, ChronoUnit exact) {
    this.symbol = symbol;
    this.exact = exact;
  }

  /** How exactly the book says when something was entered. */
  ChronoUnit exact() {
    return exact;
  }

  /** The letters that {@code {book}} stands for in a number format. */
  public String symbol() {
    return symbol;
  }
}

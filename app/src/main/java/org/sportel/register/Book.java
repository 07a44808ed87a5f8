package org.sportel.register;

/** A protocol book of a tenant. */
public enum Book {
  /** What people and institutions send to the office. */
  INCOMING("IN"),
  /** What the office sends out: decisions, letters. */
  OUTGOING("OUT"),
  /** What goes from unit to unit. */
  INTERNAL("INT"),
  /** Complaints. */
  COMPLAINTS("C");

  private final String symbol;

  Book(String symbol) {
    this.symbol = symbol;
  }

  /** The letters that {@code {book}} stands for in a number format. */
  public String symbol() {
    return symbol;
  }
}

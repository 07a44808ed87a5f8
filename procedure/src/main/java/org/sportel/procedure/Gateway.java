package org.sportel.procedure;

/**
 * A gateway (BPMN 2.0.2, 10.6). Direction attributes of the file are not needed: a gateway with
 * several incoming flows joins, one with several outgoing flows splits, and it may do both.
 *
 * @param kind how it joins and splits
 */
public record Gateway(Face face, Kind kind) implements Element {

  /** How a gateway joins and splits. */
  public enum Kind {
    /** One way out, the first whose condition holds; passes every token on (13.4.2). */
    EXCLUSIVE,
    /** All ways out; waits for a token on each way in (13.4.1). */
    PARALLEL,
    /** Every way out whose condition holds; waits for tokens that may still come (13.4.3). */
    INCLUSIVE,
    /** Waits for the first of several events (13.4.4). */
    EVENT_BASED
  }
}

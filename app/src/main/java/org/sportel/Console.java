package org.sportel;

import java.io.PrintStream;

/** The two streams of the terminal. */
final class Console {
  private Console() {}

  /** Results. */
  static PrintStream out() {
    return System.out;
  }

  /** Progress and refusals. */
  static PrintStream err() {
    return System.err;
  }
}

package org.sportel.platform.terminal;

/** A command line that cannot be understood: exit code 2. */
public final class WrongCall extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong and how it is called rightly. */
  public WrongCall(String message) {
    super(message);
  }
}

package org.sportel.operations;

import org.sportel.platform.Refused;

/** What the page of operations refuses. */
public final class OperationsRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** Somebody else has settled it, or what it was to do is not known any more. */
    GONE
  }

  OperationsRefusal(Reason reason) {
    super(reason, 409);
  }
}

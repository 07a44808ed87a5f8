package org.sportel.platform;

/** The same idempotency key came with another content: 409. */
public final class KeyReused extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** The key belongs to something else that was sent before. */
    KEY_REUSED
  }

  /** Another content under a used key. */
  public KeyReused() {
    super(Reason.KEY_REUSED, 409);
  }
}

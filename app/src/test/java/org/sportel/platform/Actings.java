package org.sportel.platform;

/** Makes what only the platform may make, for tests of what stands above it. */
public final class Actings {
  private Actings() {}

  /** Somebody who knows who acts. */
  public static Acting fresh() {
    return new Acting();
  }
}

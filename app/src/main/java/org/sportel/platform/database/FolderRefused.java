package org.sportel.platform.database;

/** The data folder or its database cannot be used; the message says why and what to do. */
public final class FolderRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says why. */
  public FolderRefused(String message) {
    super(message);
  }
}

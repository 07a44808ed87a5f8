package org.sportel.workshop.plain;

/** A part that is not of its kind and cannot be shown as a list. */
public final class UnreadablePart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePart(Throwable cause) {
    super(cause);
  }

  UnreadablePart(String why) {
    super(why);
  }
}

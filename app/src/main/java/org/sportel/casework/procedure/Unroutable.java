package org.sportel.casework.procedure;

/**
 * What a model says of a task cannot be carried out: the procedure stops visibly there, because
 * work given to somebody else in silence is lost.
 */
final class Unroutable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unroutable(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}

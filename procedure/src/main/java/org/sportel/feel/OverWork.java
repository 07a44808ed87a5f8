package org.sportel.feel;

/** The run of one expression used up its allowance. */
final class OverWork extends RuntimeException {
  OverWork(String message) {
    super(message, null, false, false);
  }
}

package org.sportel.feel;

/** A text that counts how often it is read, so that a search in it ends in time. */
record PacedText(CharSequence text, Pace pace) implements CharSequence {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    pace.step(16);
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

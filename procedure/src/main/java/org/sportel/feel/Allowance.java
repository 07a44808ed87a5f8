package org.sportel.feel;

/** What one run may still use: a unit is a step, a list item or sixteen characters. */
final class Allowance {
  private static final int CHARACTERS_OF_A_UNIT = 16;

  private final Pace pace = new Pace(Pace.LONGEST);
  private long left = Limits.WORK;

  void spend(long units) {
    pace.step(units);
    left -= units;
    if (left < 0) {
      throw exhausted();
    }
  }

  /** A text whose reading counts against the time of this run. */
  CharSequence paced(String text) {
    return new PacedText(text, pace);
  }

  void characters(long count) {
    spend(count / CHARACTERS_OF_A_UNIT);
    if (count > Limits.TEXT_MADE) {
      throw exhausted();
    }
  }

  /** Leaves nothing, so that the next step ends too should somebody swallow the exception. */
  OverWork exhausted() {
    left = -1;
    return new OverWork("the expression needs more work than one expression may use");
  }
}

package org.sportel.feedback.web;

import org.sportel.web.FieldErrors;

/**
 * The page that asks how it was: one question first, then more for who wants.
 *
 * @param path where each form is sent
 * @param step what is asked now
 * @param satisfied whether the score given was four or five
 */
record RatingPage(
    String path, String home, Step step, boolean satisfied, Typed typed, FieldErrors errors) {
  /** How far the answer is. */
  enum Step {
    /** Nothing was said yet. */
    SCORE,
    /** The score was given. */
    MORE,
    /** All was said. */
    DONE
  }

  /** What was typed. */
  record Typed(java.util.Collection<String> reasons, String words, String contact) {}
}

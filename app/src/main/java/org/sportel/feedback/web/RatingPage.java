package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The page that asks how it was: one question first, then more for who wants.
 *
 * @param path where each form is sent
 * @param step what is asked now
 * @param satisfied whether the score given was four or five
 */
record RatingPage(
    String path, String home, Step step, boolean satisfied, Typed typed, FieldErrors errors) {
  /**
   * Whether somebody who is not satisfied also complains, and how; not anonymously, because the
   * rating of the same minute lies with its case or visit.
   */
  static List<Option> complaints() {
    return Stream.of("", "NAMED", "CONFIDENTIAL")
        .map(
            level ->
                level.isEmpty()
                    ? Option.of("", t("feedback.complain.no"))
                    : new Option(
                        level, t("complaints.level." + level), t("complaints.level.hint." + level)))
        .toList();
  }

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
  record Typed(
      java.util.Collection<String> reasons, String words, String contact, String complain) {}
}
